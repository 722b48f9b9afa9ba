import { z } from 'zod';
import { id, openQuestions, procedure, sources, url, words } from './shared.ts';

/** A line of `figures.json`. */
export const figure = z
  .strictObject({
    id,
    procedure,
    title: words,
    min: z.number(),
    max: z.number().describe('The same as min, unless the figure is a range.'),
    unit: words.describe('What is counted.'),
    words: words.describe('The figure as the prose prints it.'),
    readings: z.array(words).describe('What may be meant, where it is unclear.'),
    sources,
    url,
    openQuestions,
  })
  .describe('A figure that is not time: an age, a caseload, a count.');

/** A number that a document states and that is no timescale, as it is published. */
export type FigureRecord = z.infer<typeof figure>;
