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

/** By what the check answers a point of the reading, at least one of them; `note` says why by nothing, by clause. */
const answered = {
  /** Open questions that say so, each shown at the check. */
  questions: z.array(text).min(1).optional(),
  note: text.optional(),
};

const alternatives = z.strictObject({
  clause: text,
  what: text,
  of: z.array(text).min(2),
  /**
   * For each of them the criterion that is enough without the others: "c", "c=option" or, of several together, "c+d";
   * "!c" where it turns away.
   */
  held: z.array(text).optional(),
  /** One criterion that names them all, each by these words. */
  told: z.strictObject({ in: text, words: z.array(text) }).optional(),
  ...answered,
});

const unclear = z.strictObject({
  clause: text,
  what: text,
  /** The check reads its rule in more than one way. */
  readings: z.literal(true).optional(),
  /** A criterion of which an answer is read in more than one way. */
  choice: text.optional(),
  ...answered,
});

const requiredConditions = z.array(
  z.strictObject({
    check: text,
    necessary: z.array(condition),
    preconditions: z.array(condition),
    excludes: z.array(condition),
    alternatives: z.array(alternatives),
    judgement: z.array(condition.extend(answered)),
    unclear: z.array(unclear),
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
