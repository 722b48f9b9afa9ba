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

/** Beginnings that turn what a word says round. */
const NEGATIONS = ['anti', 'de', 'dis', 'il', 'im', 'in', 'ir', 'mis', 'non', 'un'] as const;

/** Whether one of two words denies the other: "deescalate" is no slip of "escalate", nor "suitable" of "unsuitable". */
export function isDenied(word: string, other: string): boolean {
  return NEGATIONS.some((start) => {
    if (other === start + word) return true;
    return (
      word.startsWith(start) &&
      !other.startsWith(start) &&
      editDistance(word.slice(start.length), other) <= 1
    );
  });
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

/** Whether a search for a word may find it: it is short, known, or stands in the index with another ending. */
export function isFindable(word: string, vocabulary: Vocabulary): boolean {
  return word.length < 4 || isKnown(word, vocabulary) || hasKnownStem(word, vocabulary);
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

const startsWord = (word: string, vocabulary: Vocabulary): boolean =>
  [...vocabulary].some((other) => other.startsWith(word));

/** Whether two parts may be words that were run together: short ones are found in too many words. */
function mayBeWords(first: string, second: string): boolean {
  if (NEGATIONS.some((start) => start === first)) return second.length >= 5;
  if (second === 'up') return first.length >= 4;
  return first.length === 3 ? second.length >= 5 : first.length >= 4 && second.length >= 4;
}

/** The two words of the vocabulary that a word is when they are run together: "step down" of "stepdown". */
export function splitWord(word: string, vocabulary: Vocabulary): string | undefined {
  const splits = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => ({
    first: word.slice(0, at + 2),
    second: word.slice(at + 2),
  })).filter(
    ({ first, second }) =>
      mayBeWords(first, second) &&
      vocabulary.has(first) &&
      (vocabulary.has(second) || (second.length >= 5 && isKnown(second, vocabulary))),
  );
  const shorter = (split: { first: string; second: string }): number =>
    Math.min(split.first.length, split.second.length);
  const [best] = splits.sort((a, b) => shorter(b) - shorter(a));
  return best && `${best.first} ${best.second}`;
}

function nearest(word: string, vocabulary: Vocabulary, most: number): string | undefined {
  const near = [...vocabulary]
    .filter((other) => other.length >= SHORTEST && Math.abs(other.length - word.length) <= most)
    .map((other) => ({ other, away: editDistance(word, other) }))
    .filter(({ other, away }) => away <= most && !isDenied(word, other))
    // Of words equally near, the one that begins as the typed word does.
    .sort((a, b) => a.away - b.away || sharedStart(word, b.other) - sharedStart(word, a.other));
  return near[0]?.other;
}

/**
 * A typed word as the index spells it: itself where it is known, two words where they are run together, the nearest word
 * one slip away (two in a long word), or nothing where the index holds nothing like it. A mend never takes a negation
 * away, nor adds one.
 */
export function mendWord(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < SHORTEST || /\d/.test(word) || startsWord(word, vocabulary)) return word;
  const split = splitWord(word, vocabulary);
  if (split !== undefined) return split;
  if (isKnown(word, vocabulary)) return word;
  const mended = nearest(word, vocabulary, 1);
  if (mended !== undefined) return mended;
  if (hasKnownStem(word, vocabulary)) return word;
  return word.length >= 8 ? nearest(word, vocabulary, 2) : undefined;
}
