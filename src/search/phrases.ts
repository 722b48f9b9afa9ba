/** How several phrases stand in one entry of the index. */
const BETWEEN = '; ';

/** Phrases as one entry of the index. */
export const joinPhrases = (phrases: readonly string[]): string => phrases.join(BETWEEN);

/** The phrases of an entry of the index; none where the page or record has no such entry. */
export const splitPhrases = (entry: string | undefined): readonly string[] =>
  entry?.split(BETWEEN) ?? [];
