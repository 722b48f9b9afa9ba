/** A list in a sentence: "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  const final = items.at(-1);
  if (final === undefined) {
    return '';
  }
  const before = items.slice(0, -1);
  return before.length === 0 ? final : `${before.join(', ')} ${last} ${final}`;
}

/** The same sentence with a capital letter at its head. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
