/** The folder in which the site stands: "/", or "/guide/". The icon of every page stands at its root. */
function siteRoot(): string {
  if (typeof document === 'undefined') {
    // A worker's file stands in a folder of the site's root; the build has no address.
    return typeof location === 'undefined' ? '/' : new URL('../', location.href).pathname;
  }
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  return icon === null ? '/' : new URL('.', icon.href).pathname;
}

/**
 * An address of the site, written from "/", as a script of a page must ask for it. What stands in pages and data files is
 * put in place when the site is built, and needs none of this.
 */
export function inSite(address: string): string {
  return `${siteRoot()}${address.slice(1)}`;
}
