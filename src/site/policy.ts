/** What a page may load and do, by the kind of thing; everything comes from where the page does. */
const DIRECTIVES = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'worker-src': "'self'",
  // Every form is answered on its page: what is typed never goes into an address, with script or without.
  'form-action': "'none'",
  'base-uri': "'self'",
  'object-src': "'none'",
  // No text becomes markup or script; `script-address.ts` lets the site's own workers be made.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'own-scripts own-offline',
};

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** The Content-Security-Policy that each page carries itself: it holds on any host. */
export const PAGE_POLICY = written(DIRECTIVES);

/**
 * The policy that a host sends as a header, with every file. A page obeys both, so that the page's own still bars
 * WebAssembly there: it is the search's worker, which has no policy but its header, that may run it. That no other site may
 * frame a page only a header can say.
 */
export const HEADER_POLICY = written({
  ...DIRECTIVES,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'frame-ancestors': "'none'",
});

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/** A page with its policy in front of everything that it governs. Throws where there is no place for it. */
export function withPolicy(html: string): string {
  if (!CHARSET.test(html)) {
    throw new Error('no <meta charset="utf-8">, after which the policy goes');
  }
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${PAGE_POLICY}">`,
  );
}
