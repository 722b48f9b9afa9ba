/** The same words with a capital at the start, as a heading or a sentence begins. */
export function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
