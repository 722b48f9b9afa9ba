/** What came of several things that were asked for, in their order, and how many did not come. */
export interface Came<T> {
  readonly came: readonly T[];
  readonly lost: number;
}

/** Waits for all of them, whichever fail. */
export async function whatCame<T>(loading: readonly Promise<T>[]): Promise<Came<T>> {
  const settled = await Promise.allSettled(loading);
  const came = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return { came, lost: loading.length - came.length };
}

/** As `whatCame`. Throws where several were asked for and none came. */
export async function atLeastOne<T>(loading: readonly Promise<T>[]): Promise<Came<T>> {
  const found = await whatCame(loading);
  if (found.lost > 0 && found.came.length === 0) throw new Error('Nothing that was found loaded.');
  return found;
}
