import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from './page.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** The hashes, as a policy writes them, of the scripts that stand in the page itself. */
function inlineHashes(html: string): ReadonlySet<string> {
  const inline = [...html.matchAll(SCRIPT)].filter(([, tag = '']) => !/\ssrc=/.test(tag));
  return new Set(
    inline.map(
      ([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    ),
  );
}

/** A page whose policy lists the hashes of its own inline scripts: Astro lists those of the whole site on every page. */
export function withOwnHashes(html: string): string {
  const own = inlineHashes(html);
  return html.replace(POLICY, (meta, policy: string) => {
    const directives = policy.split(';').map((directive) => {
      if (!directive.trim().startsWith('script-src ')) return directive;
      const sources = directive.split(' ');
      return sources.filter((one) => !one.startsWith("'sha256-") || own.has(one)).join(' ');
    });
    return meta.replace(policy, () => directives.join(';'));
  });
}

/** Leaves to each page of the built site in `dist` the hashes of its own scripts. */
export function keepOwnHashes(dist: string): void {
  for (const file of siteFiles(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
  }
}
