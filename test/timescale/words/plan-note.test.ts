import { describe, expect, it } from 'vitest';
import type { PlanNoteInput } from '../../../src/timescale/words/plan-note.ts';
import { planNote } from '../../../src/timescale/words/plan-note.ts';

const plain: PlanNoteInput = {
  council: 'A council',
  procedure: 'A service',
  version: 'Version 1',
  happened: [{ noun: 'receipt of the request', moment: { date: '2026-12-16', time: '09:30' } }],
  rules: [
    {
      rule: 'Arrange a panel: within 1 working day',
      clause: '5 step 2',
      answers: [{ number: 1, words: 'By the end of Thursday 17 December 2026', meaning: '' }],
      counted: ['Counted from receipt of the request.'],
      notes: [],
    },
  ],
  waiting: [],
  leftOut: [],
  undated: [],
  warnings: [],
  conventions: ['Our convention: the day of the event is not counted.'],
  openQuestions: 0,
  computedOn: '2026-12-17',
};

describe('the note of a plan', () => {
  it('tells what happened, what follows from it and how it was counted', () => {
    expect(planNote(plain)).toBe(
      [
        'Case plan: A service',
        'A council: A service, Version 1',
        '',
        'What has happened:',
        'Receipt of the request: 9:30am on Wednesday 16 December 2026',
        '',
        'What follows, each at its latest unless it says otherwise:',
        '',
        'Arrange a panel: within 1 working day (clause 5 step 2)',
        'Date: By the end of Thursday 17 December 2026',
        'Counted from receipt of the request.',
        '',
        'Our convention: the day of the event is not counted.',
        'The procedure does not say how to count.',
        'Worked out on Thursday 17 December 2026 from the published procedure. Not legal or case advice.',
      ].join('\n'),
    );
  });

  it('numbers the readings of an unclear rule, each with its meaning, and tells what is beside it', () => {
    const answers = [
      { number: 2, words: 'By the end of Saturday 26 December 2026', meaning: 'Calendar days.' },
      { number: 1, words: 'By the end of Monday 4 January 2027', meaning: 'Working days.' },
    ];
    const rule = {
      rule: 'Complete the plan',
      clause: '9.3',
      answers,
      counted: [],
      notes: ['Beside.'],
    };
    expect(planNote({ ...plain, rules: [rule] })).toContain(
      [
        'Complete the plan (clause 9.3)',
        'Reading 2: By the end of Saturday 26 December 2026. Calendar days.',
        'Reading 1: By the end of Monday 4 January 2027. Working days.',
        'Note: Beside.',
        '',
      ].join('\n'),
    );
  });

  it('tells what waits, what is the matter with the dates and how much is unclear', () => {
    const waiting = [{ noun: 'the panel', rules: ['Allocate a worker', 'Arrange a visit'] }];
    const note = planNote({ ...plain, waiting, warnings: ['Check both dates.'], openQuestions: 3 });
    expect(note).toContain('2026\nNote: Check both dates.\n\nWhat follows');
    expect(note).toContain(
      '\n\nNo date yet:\nWait for the date of the panel: Allocate a worker and Arrange a visit.\n\nOur',
    );
    expect(note).toContain('leaves 3 points about these rules unclear: the guide’s open questions');
    expect(planNote({ ...plain, openQuestions: 1 })).toContain('leaves one point about');
  });

  it('tells which rules are left out of the case, and why', () => {
    const leftOut = [{ words: 'The other team has it.', rules: ['Call', 'Write'] }];
    expect(planNote({ ...plain, leftOut })).toContain(
      '\n\nLeft out of this case:\nCall and Write. The other team has it.\n\nOur',
    );
    expect(planNote(plain)).not.toContain('Left out');
  });
});
