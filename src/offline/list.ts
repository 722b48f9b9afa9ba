/** A folder of the site, packed into one file. */
export interface Pack {
  /** "deadlines/one-point"; "" holds the pages of the first level. */
  readonly folder: string;
  /** Its address from the site's root, named by what is in it. */
  readonly file: string;
  /** Its size as it is transferred. */
  readonly bytes: number;
}

/** What the worker is told of the site: it is written into it, so that a changed site has another worker. */
export interface OfflineList {
  /** Made of the names of all packs: one site, one version. */
  readonly version: string;
  readonly packs: readonly Pack[];
  /** What is kept before anything else: the page that says what is not kept, with its style. */
  readonly first: readonly string[];
}

/** The page that says what is not kept, from the root and without the first slash. */
export const NOT_KEPT_PAGE = 'about/not-kept/';

/** The folder whose pack holds an address, which is written from the root without its first slash. */
export function folderOf(address: string): string {
  return address.replace(/\/$/, '').split('/').slice(0, -1).slice(0, 2).join('/');
}

/** "deadlines/one-point/index.html" is kept as "deadlines/one-point/". */
export function keptAs(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** The type of what is kept at an address; what ends in a slash is a page. */
export function typeOf(address: string): string {
  const end = address === '' || address.endsWith('/') ? 'html' : (address.split('.').at(-1) ?? '');
  return TYPES[end] ?? 'application/octet-stream';
}

/** The size of all packs, in bytes as they are transferred. */
export function bytesOf(packs: readonly Pack[]): number {
  return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}
