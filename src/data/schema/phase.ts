import { z } from 'zod';
import { PHASE_PARTS } from '../../procedure/index.ts';
import { id, procedure, reference, sources, url, words } from './shared.ts';

/** A line of `phases.json`: the phases of one way of support, in order. */
export const phaseModel = z
  .strictObject({
    id,
    procedure,
    title: words,
    summary: words,
    start: reference('events').describe('The event that the rows count from.'),
    startChoices: z
      .array(reference('events'))
      .describe('Where the document names no start: what a reader may take as the start.'),
    rows: z
      .array(
        z.strictObject({
          id,
          title: words,
          timescale: reference('timescales'),
          part: z.enum(PHASE_PARTS),
          text: words,
        }),
      )
      .min(1),
    sources,
    url,
  })
  .describe('The phases of a service as one timeline.');

/** A model of phases as it is published. */
export type PhaseModelRecord = z.infer<typeof phaseModel>;
