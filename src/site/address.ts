/** Where the built site is going to stand, as whoever builds it says. */
export interface SiteAddress {
  /** "https://guide.example.gov.uk"; undefined where nobody said: then no page claims an address. */
  readonly origin: string | undefined;
  /** The folder of the host in which it stands, with a slash at both ends: "/" or "/guide/". */
  readonly base: string;
}

const BASE = /^\/(?:[\w.~-]+\/)*$/;

function originOf(given: string): string {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new Error(`SITE_URL is "${given}", which is no address. Write it as https://host`);
  }
  if (!/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${given}". Begin it with https://`);
  }
  if (url.href !== `${url.origin}/`) {
    throw new Error(
      `SITE_URL is "${given}". Write ${url.origin} there, and the folder of the site in BASE_PATH.`,
    );
  }
  return url.origin;
}

/**
 * Reads SITE_URL, the origin of the host, and BASE_PATH, the folder in which the site stands there ("/guide/"); either may
 * be missing. Throws where one is no such thing.
 */
export function readAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const { SITE_URL: site = '', BASE_PATH: path = '' } = env;
  const base = `/${path}/`.replace(/\/+/g, '/');
  if (!BASE.test(base) || base.split('/').some((part) => /^\.+$/.test(part))) {
    throw new Error(
      `BASE_PATH is "${path}". Write the folder's path on the host, in letters, digits and - _ . ~: /guide/`,
    );
  }
  return { origin: site === '' ? undefined : originOf(site), base };
}
