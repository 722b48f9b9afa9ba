import { z } from 'zod';
import { library } from '../../content/index.ts';
import { readFixtureIfAny } from '../read-fixture.ts';

const clause = z.string().min(1);
const stems = z.array(z.string().min(1)).min(1);
/** Where the map differs, and rightly so: by which clause. */
const note = z.string().min(1).optional();
/** The condition of the source under which it is not asked for. */
const unless = z.string().min(1).optional();

const requiredStep = z.strictObject({
  clause,
  what: z.string().min(1),
  /** A step holds it whose words have all the stems of one of these. */
  words: z.array(stems).min(1),
  unless,
  /** The answers by which a way leaves it out, as `unless` has it: "node: label". */
  by: z.array(z.string()).optional(),
  /** Another map of the procedure, where the source has it. */
  onMap: z.string().optional(),
  note,
});

const requiredOrder = z.strictObject({
  clause,
  /** What has all these stems comes first. */
  first: stems,
  /** What has all these stems comes after it. */
  then: stems,
  unless,
  /** The answers by which a way leaves the first out, as `unless` has it: "node: label". */
  by: z.array(z.string()).optional(),
  note,
});

const requiredEnd = z.strictObject({
  clause,
  when: z.string().min(1),
  follows: z.string().min(1),
  /** The node of the map that says it. */
  at: z.string().min(1),
  /** Another map of the procedure, where the source has it. */
  onMap: z.string().optional(),
});

const requiredSteps = z.array(
  z.strictObject({
    map: z.string().min(1),
    onEveryWay: z.array(requiredStep).default([]),
    before: z.array(requiredOrder).default([]),
    ends: z.array(requiredEnd).default([]),
    /** Nodes by their ids that lie on every way to the ends, or to the nodes of `to`. */
    nodes: z
      .array(
        z.strictObject({
          clause,
          steps: z.array(z.string()).min(1),
          to: z.array(z.string()).min(1).optional(),
        }),
      )
      .default([]),
    /** How many answers "No" the map has, each with an end of its own. */
    refusals: z.tuple([z.int().positive()]).optional(),
  }),
);

/** What the source requires of a map of a procedure. */
export type RequiredMap = z.infer<typeof requiredSteps>[number] & { readonly procedure: string };

/** What the sources require on every way of their maps, as an independent reading has it. */
export const requiredMaps: readonly RequiredMap[] = library.flatMap(({ id: procedure }) =>
  readFixtureIfAny(
    requiredSteps,
    `${procedure}/required-steps.json`,
    'for each map the steps that lie on every way (unless …), what comes before what, and what follows: [{ "map": "a-map", "onEveryWay": [{ "clause": "2.1", "what": "…", "words": [["consent"]] }] }]',
  ).map((map) => ({ ...map, procedure })),
);
