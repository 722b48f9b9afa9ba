/** What is used of Trusted Types; a worker takes a trusted address where it takes a string. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** An address of this site, as it was given. Throws where it is another site's. */
export function ownAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) {
    throw new TypeError(`${address} is a script of another site`);
  }
  return address;
}

// A page may make a policy once; the policy of `src/site/policy.ts` knows this name and that of what keeps the guide.
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address of a script of this site as a worker may be made from it, where Trusted Types are required too. */
export function scriptAddress(address: string): string {
  // Where a browser has no Trusted Types, none are required.
  // eslint-disable-next-line compat/compat
  policy ??= window.trustedTypes?.createPolicy('own-scripts', { createScriptURL: ownAddress });
  return policy?.createScriptURL(address) ?? ownAddress(address);
}
