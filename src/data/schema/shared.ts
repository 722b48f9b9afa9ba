import { z } from 'zod';
import { STRENGTHS } from '../../timescale/index.ts';

/** Pieces that several files of the open data share. */

/** An id: lower-case words joined by hyphens, unique in its file within its procedure. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('An id: lower-case words joined by hyphens. Unique within its procedure and file.');

/** Every record names its procedure, for its own id is unique only within it. */
export const procedure = id.describe('The id of the procedure that the record belongs to.');

/** A reference to a record in another file of the open data, within the same procedure. */
export const reference = (file: string): z.ZodString =>
  id.describe(`The id of a record of the same procedure in ${file}.json.`);

/** A text that says something: never empty. */
export const words = z.string().min(1);

/** From the host's root: the address of the file itself says which host it is, and the site may stand in a folder there. */
export const url = z
  .string()
  .regex(/^\/(?:[\w.~-]+\/)+(?:#[a-z0-9-]+)?$/)
  .describe('The record’s address on this host, from its root.');

const source = z
  .strictObject({
    section: id.describe('The section page of this guide that restates the clause.'),
    ref: words.describe('The document’s own reference, as a reader would cite it.'),
  })
  .meta({ id: 'source', description: 'Where in the council’s document the record comes from.' });

/** At least one clause: nothing is published that no document says. */
export const sources = z.array(source).min(1).describe('One or more sources; never none.');

/** Who acts, in the three ways in which a document can say it. */
export const actors = z
  .union([
    z.strictObject({ anyOf: z.array(reference('roles')).min(1) }),
    z.strictObject({ allOf: z.array(reference('roles')).min(1) }),
    z.literal('not stated'),
  ])
  .describe(
    'Who acts: any one of the roles, all of them together, or nobody that the document names.',
  );

/** How strongly the document says it, in its own word. */
export const strength = z
  .enum(STRENGTHS)
  .describe('The document’s own strength word; a bare present tense is "not stated".');

/** Joins a record to what is unclear about it. */
export const openQuestions = z
  .array(reference('open-questions'))
  .describe('What the document leaves unclear about this record.');

/** ISO 8601, year and month: documents are rarely dated to the day. */
export const month = z
  .union([z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/), z.literal('not stated')])
  .describe('A month, "2027-10".');

/** Where counting begins, and which way it goes. */
export const counts = z
  .union([
    z.strictObject({ from: reference('events') }),
    z.strictObject({ before: reference('events') }),
  ])
  .describe('The event that the figure runs on from, or back from.');
