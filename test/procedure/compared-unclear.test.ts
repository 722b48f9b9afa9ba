import type { OpenQuestion } from '../../src/procedure/open-question.ts';
import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { unclearIn } from '../../src/procedure/compared-unclear.ts';
import type { ComparedRecord } from '../../src/procedure/comparison.ts';
import { comparisonTopics, recordsOf } from '../../src/procedure/comparison.ts';
import { isDatable } from '../../src/timescale/index.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';
import { sample as ofTheTests } from '../fixtures/sample/index.ts';

const sample: Procedure = ofTheTests;
const questionsOf = (compared: ComparedRecord) =>
  unclearIn(sample, compared).questions.map(({ id }) => id);

describe('what is unclear in a compared record', () => {
  it('counts the readings of a clause, and names the open questions on it', () => {
    expect(unclearIn(sample, { timescale: 'contact-social-worker' }).readings).toBe(2);
    expect(questionsOf({ timescale: 'contact-social-worker' })).toContain('clock-or-service-hours');
  });

  it('names the open questions on a figure that a duty prints', () => {
    const [figure = ''] = Object.keys(sample.figures);
    const [question] = Object.values<OpenQuestion>(sample.openQuestions);
    if (question === undefined) throw new Error('test/fixtures/sample has no open question.');
    const printing: Procedure = {
      ...sample,
      openQuestions: { 'on-the-figure': { ...question, affects: { figures: [figure] } } },
      duties: {
        printing: {
          who: 'not stated',
          strength: 'will',
          text: `It will be {figure:${figure}}.`,
          stages: [],
          sources: question.sources,
        },
      },
    };
    const { questions } = unclearIn(printing, { duty: 'printing' });
    expect(questions.map(({ id }) => id)).toEqual(['on-the-figure']);
  });

  it('is nothing where a clause has one reading and no question, or is no duty', () => {
    expect(unclearIn(sample, { duty: 'any' })).toEqual({ readings: 1, questions: [] });
    const questions: readonly OpenQuestion[] = Object.values(sample.openQuestions);
    const clear = Object.entries(sample.timescales).find(
      ([id, timescale]) =>
        isDatable(timescale) &&
        timescale.readings.length === 1 &&
        !questions.some(({ affects }) => affects.timescales?.includes(id) === true),
    );
    expect(clear).toBeDefined();
    const [id = ''] = clear ?? [];
    expect(unclearIn(sample, { timescale: id })).toEqual({ readings: 1, questions: [] });
  });

  it('counts the readings of a check', () => {
    for (const [check, { readings }] of Object.entries(sample.eligibility)) {
      expect(unclearIn(sample, { check }).readings).toBe(readings.length);
    }
  });
});

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  '%s on each topic',
  (_, { comparison }) => {
    it.each(comparisonTopics())('%s: no record twice', (topic) => {
      const named = recordsOf(comparison[topic]).map((record) => JSON.stringify(record));
      expect(new Set(named).size).toBe(named.length);
    });
  },
);
