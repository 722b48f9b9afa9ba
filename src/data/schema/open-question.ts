import { z } from 'zod';
import { QUESTION_KINDS } from '../../procedure/index.ts';
import { id, procedure, reference, sources, url, words } from './shared.ts';

/** A line of `open-questions.json`. */
export const openQuestion = z
  .strictObject({
    id,
    procedure,
    kind: z.enum(QUESTION_KINDS),
    title: words,
    text: words.describe('What the document says, and what it leaves unclear.'),
    readings: z.array(words).describe('What may be meant.'),
    ask: z.array(reference('roles')).min(1).describe('Whom to ask.'),
    affects: z.strictObject({
      timescales: z.array(reference('timescales')),
      figures: z.array(reference('figures')),
      maps: z.array(reference('process-maps')),
      checks: z.array(reference('eligibility')),
    }),
    compare: z
      .boolean()
      .describe('Its timescales contradict each other: read their dates side by side.'),
    sources,
    url,
  })
  .describe('What a document leaves unclear, shown and never settled here.');

/** What a document leaves unclear, as it is published. */
export type OpenQuestionRecord = z.infer<typeof openQuestion>;
