/** A count with its noun: "1 rule", "38 rules", "no rules". The plural takes an s unless it is given. */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? 'no' : String(count)} ${count === 1 ? noun : plural}`;
}
