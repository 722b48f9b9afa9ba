import { plainWords, tellingWords } from './query.ts';

const telling = (text: string): string => tellingWords(text).join(' ');

/** The other name of a page that a query is, where its title does not have it: "respite" leads to short breaks. */
export function nameTyped(
  names: readonly string[],
  title: string,
  wordings: readonly string[],
): string | undefined {
  const asked = new Set(wordings.map(telling));
  const plain = ` ${plainWords(title)} `;
  return names.find((name) => asked.has(telling(name)) && !plain.includes(` ${plainWords(name)} `));
}
