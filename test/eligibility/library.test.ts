import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import {
  criteriaOf,
  definiteAnswers,
  truthOfAnswer,
  type Answers,
} from '../../src/eligibility/answers.ts';
import { assess } from '../../src/eligibility/assess.ts';
import { checkEligibility } from '../../src/eligibility/check-check.ts';
import { enumerateAnswers, enumeratePreconditions } from '../../src/eligibility/enumerate.ts';
import { criteriaNamed } from '../../src/eligibility/evaluate.ts';
import { criteriaOutcomeOf, outcomeOf, type OutcomeKind } from '../../src/eligibility/outcome.ts';

const OUTCOMES: readonly OutcomeKind[] = [
  'likely fits',
  'does not appear to fit',
  'cannot tell yet',
  'talk to',
];

/** Of each outcome no more than about so many paths are assessed in full. */
const SAMPLE = 5;

const checks = library.flatMap((procedure) =>
  Object.entries(procedure.eligibility).map(([id, check]) => ({ procedure, id, check })),
);

describe('the library', () => {
  it('has checks', () => {
    expect(checks.length).toBeGreaterThan(0);
  });
});

describe.each(checks.map((each) => [`${each.procedure.id}, ${each.id}`, each] as const))(
  'the check %s',
  (_, { procedure, id, check }) => {
    const criteria = criteriaOf(check);
    const decisive = new Set(check.readings.flatMap(({ rule }) => criteriaNamed(rule)));
    const canDiffer =
      check.readings.length > 1 ||
      criteria.some(
        ({ id: criterion, criterion: { answers, ...rest } }) =>
          decisive.has(criterion) &&
          answers === 'choice' &&
          'readings' in rest &&
          Object.keys(rest.readings).length > 1,
      );
    const first = new Set(check.preconditions?.map(({ criterion }) => criterion));
    /** Answers with which everything that comes first is met. */
    const ready: Answers = Object.fromEntries(
      criteria
        .filter(({ id: criterion }) => first.has(criterion))
        .map(({ id: criterion, criterion: asked }) => [
          criterion,
          definiteAnswers(asked).find(
            (answer) => truthOfAnswer(asked, answer, undefined) === 'yes',
          ),
        ]),
    );
    const paths = enumerateAnswers(check).map((path): Answers => ({ ...path, ...ready }));
    const byOutcome = Map.groupBy(paths, (answers) => outcomeOf(check, answers).kind);
    const pathsTo = (kind: OutcomeKind): readonly Answers[] => byOutcome.get(kind) ?? [];
    const sampleOf = (kind: OutcomeKind): readonly Answers[] => {
      const all = pathsTo(kind);
      const step = Math.max(1, Math.floor(all.length / SAMPLE));
      return all.filter((_answers, index) => index % step === 0);
    };

    it('has no faults', () => {
      expect(checkEligibility(check, `content/${procedure.id}: ${id}`)).toEqual([]);
    });

    it('reaches every outcome that it can come to', () => {
      const expected = OUTCOMES.filter((kind) => kind !== 'talk to' || canDiffer);
      expect(new Set(byOutcome.keys())).toEqual(new Set(expected));
    });

    it('has no dead end: whatever is still open can be answered so that the outcome is settled', () => {
      const stuck = pathsTo('cannot tell yet').filter((answers) => {
        const filled = Object.fromEntries(
          criteria.map(({ id: criterion, criterion: asked }) => [
            criterion,
            answers[criterion] ?? definiteAnswers(asked)[0],
          ]),
        );
        return outcomeOf(check, filled).kind === 'cannot tell yet';
      });
      expect(stuck).toEqual([]);
    });

    it('never fits on nothing', () => {
      expect(outcomeOf(check, {}).kind).toBe('cannot tell yet');
    });

    it('never lets a question that is taken back make anyone fit', () => {
      const wrong = OUTCOMES.filter((kind) => kind !== 'likely fits').flatMap((kind) =>
        sampleOf(kind).filter((answers) =>
          [...decisive].some(
            (criterion) =>
              answers[criterion] !== undefined &&
              answers[criterion] !== 'does not apply' &&
              outcomeOf(check, { ...answers, [criterion]: undefined }).kind === 'likely fits',
          ),
        ),
      );
      expect(wrong).toEqual([]);
    });

    it.each(OUTCOMES)('tells on paths to "%s" what to do, and what would settle it', (kind) => {
      for (const answers of sampleOf(kind)) {
        const { outcome, next, wouldChange, readings } = assess(check, answers);
        expect(outcome.kind).toBe(kind);
        expect(next.text.trim()).not.toBe('');
        expect(next.map !== undefined || next.section !== undefined).toBe(true);
        if (kind === 'cannot tell yet') expect(wouldChange()).not.toEqual([]);
        if (kind === 'talk to') {
          const results = readings.map(({ result }) => result);
          expect(results).toContain('likely fits');
          expect(results).toContain('does not appear to fit');
        }
      }
    });

    it('comes with everything first met to what the criteria come to, on every path', () => {
      const differ = [...byOutcome].flatMap(([kind, to]) =>
        to.filter((path) => criteriaOutcomeOf(check, path).kind !== kind),
      );
      expect(differ).toEqual([]);
    });

    it('says of nobody that they fit before everything that comes first is met, and turns nobody away by it', () => {
      const samples = OUTCOMES.flatMap(sampleOf);
      for (const before of enumeratePreconditions(check)) {
        const isReady = Object.entries(ready).every(([criterion]) => {
          const asked = criteria.find((named) => named.id === criterion)?.criterion;
          return asked && truthOfAnswer(asked, before[criterion], undefined) === 'yes';
        });
        for (const path of samples) {
          const alone = criteriaOutcomeOf(check, path).kind;
          const turnedAway = alone === 'does not appear to fit';
          expect(outcomeOf(check, { ...path, ...before }).kind).toBe(
            isReady || turnedAway ? alone : 'cannot tell yet',
          );
        }
      }
    });

    it('never says of a path without what comes first that it fits', () => {
      if (first.size === 0) return;
      const without = Object.fromEntries([...first].map((criterion) => [criterion, 'no']));
      const kinds = new Set(paths.map((path) => outcomeOf(check, { ...path, ...without }).kind));
      expect([...kinds].filter((kind) => kind === 'likely fits' || kind === 'talk to')).toEqual([]);
    });

    it('sends whoever is unsure to a role of the procedure', () => {
      expect(Object.keys(procedure.roles)).toContain(check.talkTo);
    });

    it('cites a section for every criterion', () => {
      for (const { criterion } of criteria) {
        expect(procedure.sections).toContain(criterion.sources[0].section);
      }
    });
  },
);
