import type { Actors } from '../../timescale/index.ts';
import { listWords } from '../../timescale/index.ts';
import { roleIds } from '../../procedure/index.ts';

/** Who acts, each role by its own record; "not stated" where the source names nobody. */
export function actorTokens(who: Actors): string {
  if (who === 'not stated') return who;
  const roles = roleIds(who).map((id) => `{role:${id}}`);
  return listWords(roles, 'anyOf' in who ? 'or' : 'and');
}

/** What may be meant, where a record has it in words; nothing where it has none. */
export const meantWords = (readings: readonly string[]): string | undefined =>
  readings.length === 0
    ? undefined
    : `It may mean: ${readings.map((reading) => reading.replace(/\.$/, '')).join('; or ')}`;

/** The texts that there are as sentences, one after another. */
export function sentences(...texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => (/[.?!”"]$/.test(text ?? '') ? text : `${text}.`))
    .join(' ');
}

/** Several records of a kind, each by its own record. */
export const named = (kind: string, ids: readonly string[]): string =>
  listWords(ids.map((id) => `{${kind}:${id}}`));

/** A line for each record, by its id. */
export function linesOf<Value, Told>(
  records: Readonly<Record<string, Value>>,
  line: (record: Value, id: string) => Told,
): Readonly<Record<string, Told>> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, line(record, id)]));
}
