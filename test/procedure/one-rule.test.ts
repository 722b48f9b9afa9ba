import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { library } from '../../content/index.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';
import type { Datable } from '../../src/timescale/index.ts';
import { isDatable } from '../../src/timescale/index.ts';
import { readFixtureIfAny } from '../read-fixture.ts';

/** Two rules whose actions read alike and that are two rules all the same, with the reason. */
const separateRules = z.array(
  z.strictObject({
    rules: z.tuple([z.string().min(1), z.string().min(1)]),
    reason: z.string().min(20),
  }),
);

/** Words that say nothing of what is done. */
const EMPTY = new Set(
  'about after all and any are before between child children does each every families family for from has have into its make more must not one out should support that the their them these they this those through upon when where which will with within work'.split(
    ' ',
  ),
);

/** What an action is about: its words without endings and without those that say little. */
function actionWords(action: string): ReadonlySet<string> {
  const words = action
    .toLowerCase()
    .replace(/\{[^}]*\}/g, ' ')
    .split(/[^a-z’]+/);
  return new Set(
    words
      .filter((word) => word.length > 2 && !EMPTY.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  );
}

/** How much of the shorter action stands in the other too. */
function alike(a: Datable, b: Datable): boolean {
  const [words, others] = [actionWords(a.action), actionWords(b.action)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared > 0 && shared / Math.min(words.size, others.size) >= 0.75;
}

/** A question asks of both, one is the other's limit, or one is a further date of the other's actor and action. */
function joined(procedure: Procedure, [a, first]: Named, [b, second]: Named): boolean {
  const limits = [first, second].map((rule) => ('neverPast' in rule ? rule.neverPast : undefined));
  return (
    limits.includes(a) ||
    limits.includes(b) ||
    Object.values(procedure.openQuestions).some(
      ({ affects: { timescales = [] } }) => timescales.includes(a) && timescales.includes(b),
    )
  );
}

type Named = readonly [string, Datable];

/** The pairs of rules with a date that read like one rule and are joined by nothing. */
function silentVersions(procedure: Procedure): readonly string[] {
  const rules = Object.entries(procedure.timescales).flatMap(([id, timescale]): Named[] =>
    isDatable(timescale) ? [[id, timescale]] : [],
  );
  return rules.flatMap((one, at) =>
    rules
      .slice(at + 1)
      .filter((other) => alike(one[1], other[1]) && !joined(procedure, one, other))
      .map((other) => [one[0], other[0]].toSorted().join(' and ')),
  );
}

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  'a rule of %s',
  (id, procedure) => {
    it('stands once, or in two records that a question joins', () => {
      const excused = readFixtureIfAny(
        separateRules,
        `${id}/separate-rules.json`,
        'pairs of rules that read alike and are two, with the reason: [{ "rules": ["a", "b"], "reason": "…" }]',
      ).map(({ rules }) => rules.toSorted().join(' and '));
      expect(silentVersions(procedure).toSorted()).toEqual(excused.toSorted());
    });
  },
);
