/** The same words with a capital at the start, as a heading or a sentence begins. */
export function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first sentence of a text; all of it where it is one. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?= \p{Lu})/su.exec(text)?.[0] ?? text;
}
