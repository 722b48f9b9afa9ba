/** The name of a reading among those of its record: "Reading 1 of 2". */
export function readingName({ number }: { readonly number: number }, readings: number): string {
  return `Reading ${number} of ${readings}`;
}

/** What is said of an event whose date is awaited: `noun` is its own, "the panel". */
export function awaitedWords(noun: string): string {
  return `It may also count from ${noun}: enter that date to see it.`;
}
