import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import {
  answerLabel,
  criteriaOf,
  definiteAnswers,
  truthOfAnswer,
  type Answers,
} from '../../src/eligibility/answers.ts';
import type { Criterion, EligibilityCheck } from '../../src/eligibility/check.ts';
import { enumerateAnswers } from '../../src/eligibility/enumerate.ts';
import { criteriaOutcomeOf } from '../../src/eligibility/outcome.ts';
import { requiredChecks, type RequiredCheck } from './required-conditions.ts';

const named = ({ procedure, check }: RequiredCheck): string => `${procedure}, ${check}`;

function procedureOf({ procedure }: RequiredCheck) {
  const found = library.find(({ id }) => id === procedure);
  if (found === undefined) {
    throw new Error(`required-conditions.json: no procedure "${procedure}".`);
  }
  return found;
}

function checkOf(row: RequiredCheck): EligibilityCheck {
  const check = procedureOf(row).eligibility[row.check];
  if (check === undefined) throw new Error(`required-conditions.json: no check "${named(row)}".`);
  return check;
}

function criterionOf(check: EligibilityCheck, id: string): Criterion {
  const found = criteriaOf(check).find((one) => one.id === id);
  if (found === undefined) throw new Error(`required-conditions.json names no criterion: "${id}".`);
  return found.criterion;
}

/** The readings of a criterion's bound; one without a name where it has none. */
const boundsOf = (criterion: Criterion): readonly (string | undefined)[] =>
  criterion.answers === 'choice' ? [undefined, ...Object.keys(criterion.readings)] : [undefined];

/** An answer that meets a criterion in some way of reading it, or in none. */
function answerThat(meets: boolean, criterion: Criterion): string | undefined {
  const isMetBy = (answer: string): boolean =>
    boundsOf(criterion).some((bound) => truthOfAnswer(criterion, answer, bound) === 'yes');
  return definiteAnswers(criterion).find((answer) => isMetBy(answer) === meets);
}

/** The answers that an alternative stands for: "c", "c=option", "c+d", "!c". */
function answersOf(check: EligibilityCheck, alternative: string): Answers {
  return Object.fromEntries(
    alternative.split('+').map((one) => {
      const [id = '', option] = one.replace('!', '').split('=');
      const criterion = criterionOf(check, id);
      const chosen = option ?? answerThat(!one.startsWith('!'), criterion);
      if (chosen === undefined || !definiteAnswers(criterion).includes(chosen)) {
        throw new Error(`required-conditions.json: no answer "${one}" in this check.`);
      }
      return [id, chosen];
    }),
  );
}

/** Answers by which none of the alternatives holds. */
function noneOf(check: EligibilityCheck, alternatives: readonly string[]): Answers {
  const ids = alternatives.flatMap((one) => Object.keys(answersOf(check, one)));
  return Object.fromEntries(ids.map((id) => [id, answerThat(false, criterionOf(check, id))]));
}

/** Whether somebody fits by an alternative alone, on one reading of the rule, who does not without it. */
function isEnough(check: EligibilityCheck, alternative: string, all: readonly string[]): boolean {
  const none = noneOf(check, all);
  const alone = { ...none, ...answersOf(check, alternative) };
  const byOneReading = check.readings.map((reading) => ({
    ...check,
    readings: [reading] as const,
  }));
  const fits = (one: EligibilityCheck, path: Answers): boolean =>
    ['likely fits', 'talk to'].includes(criteriaOutcomeOf(one, path).kind);
  return enumerateAnswers(check, alone).some((path) =>
    byOneReading.some((one) => fits(one, path) && !fits(one, { ...path, ...none })),
  );
}

function turnsAway(check: EligibilityCheck, alternative: string): boolean {
  const paths = enumerateAnswers(check, answersOf(check, alternative));
  return paths.every((path) => criteriaOutcomeOf(check, path).kind !== 'likely fits');
}

/** All that is read of a criterion. */
function textOf(criterion: Criterion): string {
  const labels = definiteAnswers(criterion).map((answer) => answerLabel(criterion, answer));
  const { question, statement, help = '' } = criterion;
  return [question, statement, help, ...labels].join(' ').toLowerCase();
}

/** Whether an answer to a criterion is read in more than one way. */
const isReadTwoWays = (criterion: Criterion): boolean =>
  criterion.answers === 'choice' &&
  Object.values(criterion.options).some(
    ({ means }) => typeof means !== 'string' && new Set(Object.values(means)).size > 1,
  );

/** The open questions that are shown at a check, of some. */
function questionsAt(row: RequiredCheck, ids: readonly string[]): readonly string[] {
  const { openQuestions } = procedureOf(row);
  return ids.filter((id) => openQuestions[id]?.affects.checks?.includes(row.check) === true);
}

const titled = <Row extends { readonly clause: string; readonly what: string }>(
  rows: readonly Row[],
) => rows.map((row) => [row.clause, row.what, row] as const);

describe.each(requiredChecks.map((row) => [named(row), row] as const))(
  'what the source leaves open in the check %s',
  (_name, row: RequiredCheck) => {
    const check = checkOf(row);

    it('is answered by the check or by an open question, or noted', () => {
      const points = [...row.alternatives, ...row.judgement, ...row.unclear];
      const ways = ['held', 'told', 'questions', 'readings', 'choice', 'note'];
      const nowhere = points.filter((point) => !ways.some((way) => way in point));
      expect(nowhere).toEqual([]);
    });

    it.each(titled(row.alternatives.filter(({ held }) => held !== undefined)))(
      'each of the alternatives is enough, or turns away (%s): %s',
      (_clause, _what, { of, held = [] }) => {
        expect(held).toHaveLength(of.length);
        const idle = [...new Set(held)].filter((one) =>
          one.startsWith('!') ? !turnsAway(check, one) : !isEnough(check, one, held),
        );
        expect(idle).toEqual([]);
      },
    );

    it.each(titled(row.alternatives.filter(({ told }) => told !== undefined)))(
      'each of the alternatives is told by its criterion (%s): %s',
      (_clause, _what, { of, told = { in: '', words: [] } }) => {
        expect(told.words).toHaveLength(of.length);
        const said = textOf(criterionOf(check, told.in));
        expect(told.words.filter((words) => !said.includes(words))).toEqual([]);
      },
    );

    it.each(titled(row.judgement.filter(({ held }) => held !== undefined)))(
      'is asked as a judgement (%s): %s',
      (_clause, _what, { held = [] }) => {
        const kinds = held.flat().map((id) => [id, criterionOf(check, id).kind]);
        expect(kinds).toEqual(held.flat().map((id) => [id, 'judgement']));
      },
    );

    it.each(titled(row.unclear.filter((each) => each.readings ?? each.choice !== undefined)))(
      'is read in more than one way (%s): %s',
      (_clause, _what, { readings, choice }) => {
        expect(check.readings.length).toBeGreaterThan(readings ? 1 : 0);
        expect(choice === undefined || isReadTwoWays(criterionOf(check, choice))).toBe(true);
      },
    );

    it.each(
      titled(
        [...row.alternatives, ...row.judgement, ...row.unclear].filter(
          ({ questions }) => questions !== undefined,
        ),
      ),
    )('is an open question that is shown at the check (%s): %s', (_clause, _what, point) => {
      const { questions = [] } = point;
      expect(questionsAt(row, questions)).toEqual(questions);
    });
  },
);
