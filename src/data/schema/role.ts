import { z } from 'zod';
import { id, procedure, url, words } from './shared.ts';

/** A line of `roles.json`. */
export const role = z
  .strictObject({
    id,
    procedure,
    name: words,
    aliases: z.array(words).describe('Other names that the document uses for the role.'),
    summary: words,
    url,
  })
  .describe('A role that the document names; never a person.');

/** Somebody who acts, as it is published. */
export type RoleRecord = z.infer<typeof role>;
