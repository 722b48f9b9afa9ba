import { z } from 'zod';
import { id, procedure, words } from './shared.ts';

/** A line of `events.json`. */
export const event = z
  .strictObject({
    id,
    procedure,
    noun: words.describe('Reads after "of", "after" or "before".'),
    question: words.describe('The question that asks for its date.'),
    note: words.optional().describe('Our note on what the document leaves open about it.'),
  })
  .describe('A happening that timescales count from, or back from.');

/** What counting begins with, as it is published. */
export type EventRecord = z.infer<typeof event>;
