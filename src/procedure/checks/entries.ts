/** An entry of a record, or of a part of one. */
export interface Entry {
  readonly entry: string;
  readonly value: unknown;
}

/** Every entry of a record, those of its parts with them, in order. */
export function* entriesOf(value: unknown): Generator<Entry> {
  if (typeof value !== 'object' || value === null) return;
  for (const [entry, inner] of Object.entries(value)) {
    yield { entry, value: inner };
    yield* entriesOf(inner);
  }
}
