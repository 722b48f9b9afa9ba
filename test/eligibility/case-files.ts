import { z } from 'zod';
import type { Procedure } from '../../src/procedure/procedure.ts';
import { readFixture } from '../read-fixture.ts';

const answers = z.record(z.string(), z.string().nullable());
const outcome = z.enum(['likely fits', 'does not appear to fit', 'cannot tell yet', 'talk to']);

/** A family before a check, and what the check must make of it. */
const checkCase = z.strictObject({
  title: z.string().min(1),
  /** The named family whose answers it starts from; none where it starts from an empty form. */
  family: z.string().optional(),
  /** Answers that differ from that family's; null takes one back. */
  with: answers.optional(),
  outcome,
  /** Whom an outcome sends to. */
  role: z.string().optional(),
  /** What some of the readings come to. */
  readings: z.record(z.string(), outcome).optional(),
  /** Criteria that are found met. */
  met: z.array(z.string()).optional(),
  /** Criteria that are found not met; an empty list says that none is. */
  notMet: z.array(z.string()).optional(),
  /** The criteria whose bound is read two ways. */
  readTwoWays: z.array(z.string()).optional(),
  /** The first change that would settle it. */
  settledBy: z.record(z.string(), z.string()).optional(),
  /** What the criteria come to by themselves, once everything that comes first is met. */
  once: outcome.optional(),
  /** What is said to come first, in its order. */
  first: z.array(z.string()).optional(),
  /** What is advised for the reasons that speak against it. */
  because: z.array(z.string()).optional(),
  /** Whether two of its answers are pointed out as not both true. */
  contradicts: z.boolean().optional(),
});

const checkFile = z.array(
  z.strictObject({
    check: z.string().min(1),
    /** How many criteria the source lists in each group, from the first. */
    asks: z.array(z.int().positive()).optional(),
    /** Criteria that the source leaves to somebody's judgement. */
    judgements: z.array(z.string()).optional(),
    /** Over every path: the only answers with which anybody fits. */
    fitsOnlyWith: z.record(z.string(), z.array(z.string())).optional(),
    /** Over every path: the only answers with which anybody is turned away. */
    refusedOnlyWith: z.record(z.string(), z.array(z.string())).optional(),
    families: z.record(z.string(), z.record(z.string(), z.string())).default({}),
    /** Each of these, answered no, turns the family away; while it is open nobody can tell. */
    needed: z.strictObject({ family: z.string(), criteria: z.array(z.string()) }).optional(),
    /** A family that no longer fits when any one of its answers is taken back. */
    open: z.string().optional(),
    cases: z.array(checkCase).min(4),
  }),
);

type Checked = Pick<Procedure, 'id' | 'eligibility'>;

export type CheckFile = z.infer<typeof checkFile>[number];
export type CheckCase = z.infer<typeof checkCase>;

/** What a reading of the document says of each of a procedure's checks; one without checks has no file. */
export function checkFilesOf({ id, eligibility }: Checked): readonly CheckFile[] {
  if (Object.keys(eligibility).length === 0) return [];
  return readFixture(
    checkFile,
    `${id}/checks.json`,
    'for each check of the procedure at least four families with their outcome: [{ "check": "who-it-is-for", "families": { "sound": { "consent": "yes" } }, "cases": [{ "title": "consent given", "family": "sound", "outcome": "likely fits" }, …] }]',
  );
}

/** The answers of a case: its family's, with its own over them. */
export function answersOf(file: CheckFile, { family, with: own = {} }: CheckCase) {
  const start = family === undefined ? {} : file.families[family];
  if (start === undefined) throw new Error(`${file.check} has no family "${family ?? ''}".`);
  const all = Object.entries({ ...start, ...own });
  return Object.fromEntries(
    all.flatMap(([id, answer]) => (answer === null ? [] : [[id, answer] as const])),
  );
}
