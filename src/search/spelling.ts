/** The words of the index, from `/pagefind/words.js`, and of the aliases: what a typed word is held against. */
export type Vocabulary = ReadonlySet<string>;

/** Shorter words are abbreviations or are left as they are: too many others lie near them. */
const SHORTEST = 5;

/** Letters that an ending may add to a word of the vocabulary, or change at its end: the index finds word stems. */
const ENDING = 3;
const CHANGED_ENDING = 3;

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Whether the index holds a word, its beginning, or the word with another ending. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(word)) return true;
  for (const other of vocabulary) {
    if (other.startsWith(word)) return true;
    const rest = word.length - other.length;
    if (other.length > ENDING && rest > 0 && rest <= ENDING && word.startsWith(other)) return true;
  }
  return false;
}

function hasKnownStem(word: string, vocabulary: Vocabulary): boolean {
  const least = Math.max(4, word.length - CHANGED_ENDING);
  return [...vocabulary].some((other) => sharedStart(word, other) >= least);
}

/** How many letters are left out, added, changed or swapped with their neighbour between two words. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const changed = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? cell(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(changed, swapped, cell(i - 1, j) + 1, cell(i, j - 1) + 1));
    }
  }
  return cell(a.length, b.length);
}

function nearest(word: string, vocabulary: Vocabulary, most: number): string | undefined {
  const near = [...vocabulary]
    .filter((other) => other.length >= SHORTEST && Math.abs(other.length - word.length) <= most)
    .map((other) => ({ other, away: editDistance(word, other) }))
    .filter(({ away }) => away <= most)
    // Of words equally near, the one that begins as the typed word does.
    .sort((a, b) => a.away - b.away || sharedStart(word, b.other) - sharedStart(word, a.other));
  return near[0]?.other;
}

/**
 * A typed word as the index spells it: itself where it is known, the nearest word one slip away (two in a long
 * word), or nothing where the index holds nothing like it.
 */
export function mendWord(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < SHORTEST || /\d/.test(word) || isKnown(word, vocabulary)) return word;
  const mended = nearest(word, vocabulary, 1);
  if (mended !== undefined) return mended;
  if (hasKnownStem(word, vocabulary)) return word;
  return word.length >= 8 ? nearest(word, vocabulary, 2) : undefined;
}
