import { z } from 'zod';
import { actors, id, procedure, sources, strength, url, words } from './shared.ts';

/** A line of `duties.json`. */
export const duty = z
  .strictObject({
    id,
    procedure,
    who: actors,
    strength,
    text: words.describe('The whole sentence, its figures filled in.'),
    stages: z
      .array(id)
      .describe('Stages of the procedure that it belongs to; none where it holds throughout.'),
    except: words.optional().describe('An exception to it.'),
    sources,
    url,
  })
  .describe('A line that says that a role does a thing, or that a thing is done by a time.');

/** A duty as it is published. */
export type DutyRecord = z.infer<typeof duty>;
