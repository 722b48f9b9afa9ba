/** Addresses are made of the site's own folder and of page ids alone, so that nothing typed can stand in one. */
const MADE_OF_IDS = /^\/(?:[\w.~-]+\/)*[a-z0-9-]+\.json$/;

/**
 * Fetches a data file of this site: `path` is its address, from the root, made of page ids. Throws where it is made of
 * anything else, does not load, or holds something else than `isIt` asks for.
 */
export async function loadData<T>(path: string, isIt: (data: unknown) => data is T): Promise<T> {
  if (!MADE_OF_IDS.test(path)) {
    throw new Error(`${path}: a data file's address is made of page ids and ends in .json.`);
  }
  // Nothing typed is sent: a GET from this origin, without cookies, of an address that only page ids make.
  // oxlint-disable-next-line no-restricted-globals
  const response = await fetch(path, { credentials: 'omit', redirect: 'error' });
  if (!response.ok) throw new Error(`${path}: answered ${response.status}.`);
  const data: unknown = await response.json();
  if (!isIt(data)) throw new Error(`${path}: holds something else.`);
  return data;
}

/** Whether what was fetched has parts of these names, as the data of a tool has. */
export function hasParts(data: unknown, names: readonly string[]): boolean {
  return typeof data === 'object' && data !== null && names.every((name) => name in data);
}
