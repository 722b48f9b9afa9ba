import { z } from 'zod';
import { id, procedure, sources, url, words } from './shared.ts';

/** A line of `glossary.json`. */
export const glossaryEntry = z
  .strictObject({
    id,
    procedure,
    term: words,
    expansion: words.optional().describe('The words that an abbreviation stands for.'),
    expandedBy: z
      .enum(['the document', 'us'])
      .optional()
      .describe('Whether the document expands the abbreviation, or only this guide does.'),
    meaning: words,
    aliases: z.array(words),
    sources,
    url,
  })
  .describe('A term of one council’s document; never shared between procedures.');

/** A term as it is published. */
export type GlossaryRecord = z.infer<typeof glossaryEntry>;
