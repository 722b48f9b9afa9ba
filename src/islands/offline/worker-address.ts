import { inSite } from '../kit/in-site.ts';
import { ownAddress } from '../kit/script-address.ts';

/**
 * The address of the worker that keeps the guide, where Trusted Types are required too. Asked once on a page: a policy's name
 * is used up then, and that of the search's scripts is theirs.
 */
export function workerAddress(): string {
  const address = inSite('/offline-worker.js');
  // Where a browser has no Trusted Types, none are required.
  // eslint-disable-next-line compat/compat
  const policy = window.trustedTypes?.createPolicy('own-offline', { createScriptURL: ownAddress });
  return policy?.createScriptURL(address) ?? address;
}
