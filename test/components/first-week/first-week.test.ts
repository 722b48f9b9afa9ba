import { describe, expect, it } from 'vitest';
import { firstWeekOf, firstWeeks } from '../../../src/components/first-week/first-week.ts';
import { RULES_SHOWN } from '../../../src/components/first-week/week-rules.ts';
import { sound } from '../../procedure/a-procedure.ts';
import { duty, plainDuties, procedureWith } from './a-week.ts';

/** Rules of time that answer questions of three kinds. */
const timescales = {
  visit: sound.timescales.visit,
  again: { ...sound.timescales.visit, title: 'Visit the family again' },
};
const enough = procedureWith(plainDuties(RULES_SHOWN), timescales);

describe('a role has a first week', () => {
  it('where it has the duties, a map and the questions', () => {
    expect(firstWeeks(enough).map(({ roleId }) => roleId)).toEqual(['worker']);
  });

  it('and not with a duty less, without a map, or without records to ask about', () => {
    const less = procedureWith(plainDuties(RULES_SHOWN - 1), timescales);
    expect(firstWeekOf(less, 'worker')).toBeUndefined();
    expect(firstWeekOf({ ...enough, processMaps: {} }, 'worker')).toBeUndefined();
    expect(firstWeekOf({ ...enough, timescales: {} }, 'worker')).toBeUndefined();
    expect(firstWeekOf(enough, 'nobody')).toBeUndefined();
  });
});

describe('a first week', () => {
  it('reads the sections that hold most of the role first, with how much they hold', () => {
    const late = [{ section: 'later', ref: '2' }] as const;
    const duties = {
      ...plainDuties(RULES_SHOWN - 1),
      ...Object.fromEntries(
        Array.from({ length: RULES_SHOWN + 1 }, (_, place) => [
          `late-${place}`,
          duty({ sources: late }),
        ]),
      ),
    };
    const week = firstWeekOf(procedureWith(duties, { visit: timescales.visit }), 'worker');
    expect(week).toBeUndefined();
    expect(firstWeekOf(procedureWith(duties, timescales), 'worker')?.sections).toEqual([
      { section: 'request', duties: RULES_SHOWN - 1, timescales: 2 },
      { section: 'later', duties: RULES_SHOWN + 1, timescales: 0 },
    ]);
  });

  it('asks about what is unclear in its rules, and names whom to ask but the role itself', () => {
    const question = sound.openQuestions['kind-of-days'];
    const week = firstWeekOf(
      {
        ...enough,
        openQuestions: {
          own: question,
          both: { ...question, ask: ['worker', 'manager'] },
          elsewhere: { ...question, affects: {} },
        },
      },
      'worker',
    );
    expect(week?.toRaise.map(({ id, ask }) => [id, ask])).toEqual([
      ['own', undefined],
      ['both', 'manager'],
    ]);
  });
});
