import { z } from 'zod';
import { END_OUTCOMES, NODE_KINDS } from '../../process-map/index.ts';
import { actors, id, openQuestions, procedure, reference, sources, url, words } from './shared.ts';

const node = z
  .strictObject({
    id: id.describe('The id of the step: an anchor on the map’s page. Unique within the map.'),
    kind: z.enum(NODE_KINDS),
    actor: actors.optional().describe('Who acts; a start and an end have no actor.'),
    text: words,
    timescales: z.array(reference('timescales')),
    event: reference('events').optional().describe('What has happened once this node is passed.'),
    outcome: z
      .enum(END_OUTCOMES)
      .optional()
      .describe('For an end. "not stated": the document does not say what happens next.'),
    map: reference('process-maps').optional().describe('For an end: the map where it goes on.'),
    trainerNote: words.optional().describe('Our note for a trainer.'),
    sources,
  })
  .describe('A start, a step, a decision or an end.');

const edge = z.strictObject({
  from: id,
  to: id,
  label: words.optional().describe('The answer that leads this way out of a decision.'),
});

/** A line of `process-maps.json`: nodes by id, each with where it leads. */
export const processMap = z
  .strictObject({
    id,
    procedure,
    title: words,
    summary: words,
    rebuiltFrom: words
      .optional()
      .describe('The text that the map was rebuilt from, where the document lost its diagram.'),
    sources,
    nodes: z.array(node).min(2).describe('In the order in which the list prints them.'),
    edges: z.array(edge).min(1),
    url,
    openQuestions,
  })
  .describe('A process as nodes and edges.');

/** A map as it is published. */
export type ProcessMapRecord = z.infer<typeof processMap>;
