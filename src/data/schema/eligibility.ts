import { z } from 'zod';
import { CRITERION_KINDS, TRUTHS } from '../../eligibility/index.ts';
import { id, openQuestions, procedure, reference, sources, url, words } from './shared.ts';

const truth = z.enum(TRUTHS);

const criterion = z
  .strictObject({
    id,
    question: words,
    statement: words,
    kind: z
      .enum(CRITERION_KINDS)
      .describe('A professional’s judgement is asked and named as such, never computed.'),
    answers: z.enum(['yes-no', 'choice']),
    readings: z
      .record(z.string(), words)
      .optional()
      .describe('For a choice: what the condition may mean, by the reading’s id.'),
    options: z
      .record(
        z.string(),
        z.strictObject({ label: words, means: z.union([truth, z.record(z.string(), truth)]) }),
      )
      .optional()
      .describe('For a choice: what each answer means, under every reading or under each.'),
    appliesIf: words
      .optional()
      .describe(
        'The condition under which the document asks for it at all; only then may it be answered “does not apply”.',
      ),
    help: words.optional(),
    sources,
  })
  .describe('One condition, with its clause.');

const rule = z
  .union([
    z.strictObject({ criterion: id }),
    z.strictObject({
      get all() {
        return z.array(rule);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(rule);
      },
    }),
    z.strictObject({
      get none() {
        return z.array(rule);
      },
    }),
    z.strictObject({
      atLeast: z.int().min(1),
      get of() {
        return z.array(rule);
      },
    }),
  ])
  .meta({ id: 'rule', description: 'How criteria combine.' });

const next = z.strictObject({
  text: words,
  because: z
    .record(z.string(), words)
    .optional()
    .describe(
      'What follows for one reason only, by the criterion that is not met or rules it out.',
    ),
  map: reference('process-maps').optional(),
  section: id.optional(),
});

/** A line of `eligibility.json`: the criteria of a check and how they combine. */
export const check = z
  .strictObject({
    id,
    procedure,
    title: words,
    summary: words,
    groups: z
      .array(
        z.strictObject({
          heading: words,
          hint: words.optional(),
          criteria: z.array(criterion).min(1),
        }),
      )
      .min(1)
      .describe('Criteria in the order in which they are asked.'),
    readings: z
      .array(z.strictObject({ id, text: words, rule }))
      .min(1)
      .describe('Ways in which the criteria may combine; the document may not say which.'),
    preconditions: z
      .array(z.strictObject({ criterion: id, first: words }))
      .optional()
      .describe(
        'What comes first, all of it: until it is met nobody is said to fit, and nobody is turned away by it.',
      ),
    contradictions: z
      .array(z.strictObject({ answers: z.record(z.string(), z.string()), text: words }))
      .optional()
      .describe('Answers, by their criteria, that cannot be true together, with the reason.'),
    talkTo: reference('roles').describe('Whom to ask where readings differ.'),
    next: z.strictObject({
      'likely fits': next,
      'does not appear to fit': next,
      'cannot tell yet': next,
      'talk to': next,
    }),
    before: z
      .strictObject({
        heading: words,
        items: z.array(z.strictObject({ text: words, sources })),
      })
      .optional()
      .describe('What must be in hand before acting on the outcome.'),
    sources,
    url,
    openQuestions,
  })
  .describe('An eligibility check: criteria, and the ways in which they may combine.');

/** A check as it is published. */
export type CheckRecord = z.infer<typeof check>;
