import { hostedSite } from '../hosted-site.ts';

/** Serves the built site in a folder of its host to every worker of the run, which finds its address in SERVED_AT. */
export default async function serveHosted(): Promise<() => Promise<void>> {
  const host = await hostedSite();
  process.env['SERVED_AT'] = host.url;
  return host.stop;
}
