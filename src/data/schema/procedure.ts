import { z } from 'zod';
import { id, month, url, words } from './shared.ts';

/** A line of `procedures.json`: the document itself, its council and its age. */
export const procedure = z
  .strictObject({
    id,
    name: words.describe('The service’s name, as its document has it.'),
    council: z.strictObject({
      name: words,
      frontDoor: words
        .optional()
        .describe('The council’s children’s front door, where the document names it.'),
    }),
    summary: words,
    document: z
      .strictObject({
        title: words,
        version: words,
        issued: month,
        reviewBy: month.describe('Overdue from the first day of the month after.'),
        ageNote: words.optional(),
        owner: words.describe('The role that owns the document.'),
      })
      .describe('What the document says of itself.'),
    sections: z
      .array(z.strictObject({ id, url }))
      .min(1)
      .describe('The guide’s pages in the document’s order.'),
    chapters: z
      .array(z.strictObject({ id, title: words, ref: words, sections: z.array(id).min(1), url }))
      .describe('The document’s chapters, where it has any, each with its pages in order.'),
    stages: z.array(z.strictObject({ id, label: words })).describe('Stages of the work.'),
    url,
  })
  .describe('One council’s procedure, with its document control.');

/** A procedure as it is published, without the records that have files of their own. */
export type ProcedureRecord = z.infer<typeof procedure>;
