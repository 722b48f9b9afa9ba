import { join } from 'node:path';
import { ROOT } from '../../src/site/project.ts';
import { serve } from '../../src/site/serve.ts';

/** Serves the built site to every worker of the run, which finds its address in SERVED_AT. */
export default async function serveSite(): Promise<() => void> {
  const { server, url } = await serve(join(ROOT, 'dist'), 0);
  process.env['SERVED_AT'] = url;
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
