import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ROOT } from '../../src/site/project.ts';

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

const requiredConditions = z.strictObject({
  about: text,
  checks: z.array(
    z.strictObject({
      procedure: text,
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
  ),
});

export type RequiredCheck = z.infer<typeof requiredConditions>['checks'][number];
export type Condition = z.infer<typeof condition>;

/** What the sources require of whom a check says to fit, as an independent reading has it. */
export const requiredChecks: readonly RequiredCheck[] = requiredConditions.parse(
  JSON.parse(readFileSync(`${ROOT}test/fixtures/required-conditions.json`, 'utf8')),
).checks;
