import { serve } from '../src/site/serve.ts';
import type { Host } from './hosts.ts';
import { HOSTED_BASE, nginx } from './hosts.ts';
import { placedSite } from './placed-site.ts';
import { EVERYTHING } from './sample.ts';

async function hosted(dist: string): Promise<Host> {
  const behindNginx = EVERYTHING ? await nginx(dist) : undefined;
  if (behindNginx !== undefined) return behindNginx;
  const { server, url } = await serve(dist, 0);
  return {
    url,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * A copy of the built site in a folder of a host, behind nginx with the ready file where every test is run and it is
 * installed, else behind its own server: both send the strict policy. Stopping the host removes the copy.
 */
export async function hostedSite(): Promise<Host> {
  const site = await placedSite({ origin: undefined, base: HOSTED_BASE });
  const host = await hosted(site.dist);
  return {
    url: host.url,
    stop: async () => {
      await host.stop();
      site.remove();
    },
  };
}
