import { z } from 'zod';
import { library } from '../../content/index.ts';
import { readFixtureIfAny } from '../read-fixture.ts';

const text = z.string().min(1);
const words = z.array(z.array(text).min(1)).min(1);

const condition = z.strictObject({
  clause: text,
  what: text,
  strength: text.optional(),
  /** The reading's own doubt. */
  ambiguous: text.optional(),
  words,
  /** Criteria: of each list one must be met; "!" before a criterion: it must not be so. */
  held: z.array(z.array(text).min(1)).min(1).optional(),
  /** Options by which a criterion is out of play. */
  or: z.array(text).optional(),
  /** It stands in the list beside the outcome. */
  told: z.literal(true).optional(),
  /** Why the check differs, by clause. */
  note: text.optional(),
});

const requiredConditions = z.array(
  z.strictObject({
    check: text,
    necessary: z.array(condition),
    preconditions: z.array(condition),
    excludes: z.array(condition),
    alternatives: z.array(z.strictObject({ clause: text, what: text, of: z.array(text) })),
    judgement: z.array(condition),
    unclear: z.array(z.strictObject({ clause: text, what: text })),
    asked: z.array(z.strictObject({ clause: text, what: text, words })),
    follows: z.array(z.strictObject({ clause: text, when: text, follows: text })),
  }),
);

/** What the source requires of whom a check of a procedure says to fit. */
export type RequiredCheck = z.infer<typeof requiredConditions>[number] & {
  readonly procedure: string;
};
export type Condition = z.infer<typeof condition>;

/** What the sources require of whom a check says to fit, as an independent reading has it. */
export const requiredChecks: readonly RequiredCheck[] = library.flatMap(({ id: procedure }) =>
  readFixtureIfAny(
    requiredConditions,
    `${procedure}/required-conditions.json`,
    'for each check the conditions without which nobody fits, what comes first, and what turns away: [{ "check": "a-check", "necessary": [{ "clause": "3", "what": "…", "words": [["16"]] }], … }]',
  ).map((check) => ({ ...check, procedure })),
);
