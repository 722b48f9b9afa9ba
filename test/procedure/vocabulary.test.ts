import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../src/procedure/checks/check-procedure.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';
import { section, sound } from './a-procedure.ts';

/** The sound procedure with words in it changed, as they come through types that are widened. */
function widened(part: keyof Procedure, from: string, to: string): Procedure {
  const text = JSON.stringify(sound[part as keyof typeof sound]);
  expect(text).toContain(from);
  return { ...sound, [part]: JSON.parse(text.replace(from, to)) as unknown };
}

const told = (procedure: Procedure): readonly string[] =>
  checkProcedure(procedure, [section()]).flatMap(({ faults }) =>
    faults.map(({ message, mend }) => `${message}. ${mend}`),
  );

const criterion = {
  question: 'Has the family consented?',
  statement: 'The family has consented',
  kind: 'fact',
  answers: 'yes-no',
  sources: [{ section: 'request', ref: '1' }],
} as const;
const check = {
  title: 'Does the family fit?',
  summary: 'The criteria.',
  sources: [{ section: 'request', ref: '1' }],
  groups: [{ heading: 'Criteria', criteria: { consent: criterion } }],
  readings: [{ id: 'all', text: 'consent', rule: { all: [{ criterion: 'consent' }] } }],
  talkTo: 'boss',
  next: {
    'likely fits': { text: 'Ask' },
    'does not appear to fit': { text: 'Read' },
    'cannot tell yet': { text: 'Find out' },
    'talk to': { text: 'Talk' },
  },
} as const satisfies Procedure['eligibility'][string];

const phases = {
  model: {
    title: 'Phases',
    summary: 'The phases.',
    sources: [{ section: 'request', ref: '1' }],
    start: 'received',
    startChoices: [],
    rows: { first: { title: 'First', timescale: 'vist', part: 'phase', text: 'The first.' } },
  },
} as const satisfies Procedure['phases'];

describe('a word that is not there fails, whatever the types let pass', () => {
  it.each([
    [
      'a role in `who`',
      widened('duties', '"worker"', '"wrker"'),
      'the duty "visit" has the role "wrker", which is not there. Known: worker.',
    ],
    [
      'the actor of a step',
      widened('processMaps', '"anyOf":["worker"]', '"allOf":["wrker"]'),
      'the map "request" has the role "wrker", which is not there. Known: worker.',
    ],
    [
      'a role to ask',
      widened('openQuestions', '"ask":["worker"]', '"ask":["wrker"]'),
      'the open question "kind-of-days" has the role "wrker", which is not there. Known: worker.',
    ],
    [
      'a role to talk to',
      { ...sound, eligibility: { fits: check } },
      'the check "fits" has the role "boss", which is not there. Known: worker.',
    ],
    [
      'a unit',
      widened('timescales', '"unit":"working-days"', '"unit":"workdays"'),
      'the timescale "visit" has the unit "workdays", which is not there. Known: minutes, hours, service-hours, days, working-days, weeks, months, weeks-of-pregnancy.',
    ],
    [
      'a stage',
      widened('duties', '"stages":["request"]', '"stages":["phase-9"]'),
      'the duty "visit" has the stage "phase-9", which is not there. Known: request.',
    ],
    [
      'a council’s mark',
      widened('council', '"circle"', '"triangle"'),
      'the council "a-council" has the mark "triangle", which is not there. Known: circle, square, diamond, leaf.',
    ],
    [
      'its colour',
      widened('council', '"violet"', '"pink"'),
      'the council "a-council" has the mark’s colour "pink", which is not there. Known: violet, teal, rust, blue, olive, plum.',
    ],
    [
      'the timescale of a phase’s row',
      { ...sound, phases },
      'the timeline "model" has the timescale "vist", which is not there. Known: visit.',
    ],
  ])('%s', (_, procedure, message) => {
    expect(told(procedure)).toContain(message);
  });

  it('a kind of node', () => {
    const node = JSON.parse(
      '{"kind":"stepp"}',
    ) as Procedure['processMaps'][string]['nodes'][string];
    const map = sound.processMaps.request;
    const processMaps = {
      request: { ...map, nodes: { ...map.nodes, visit: { ...map.nodes.visit, ...node } } },
    };
    expect(told({ ...sound, processMaps })).toContain(
      'the map "request" has the kind of node "stepp", which is not there. Known: start, step, decision, end.',
    );
  });

  it('a figure of time in halves', () => {
    expect(told(widened('timescales', '"figure":10', '"figure":2.5'))).toContain(
      'the timescale "visit" has the figure 2.5, which is no whole number. Count in a smaller unit: two and a half days are hours, half an hour is minutes.',
    );
  });
});

describe('a part that is missing', () => {
  it('fails by itself, with the file to write, and the sections are told of beside it', () => {
    const { openQuestions, comparison, ...rest } = sound;
    expect(Object.keys({ openQuestions, comparison })).toHaveLength(2);
    const procedure = rest as Partial<Procedure> as Procedure;
    const results = checkProcedure(procedure, [section('---\ntitle: Asking\n---\n\n<Duty />\n')]);
    const faults = results.flatMap((result) => result.faults);
    expect(faults.slice(0, 2)).toEqual([
      {
        procedure: 'a-procedure',
        place: { file: 'content/a-procedure/index.ts', line: 1 },
        message: 'the procedure "a-procedure" has no openQuestions',
        mend: 'Write openQuestions in content/a-procedure/open-questions.ts and name it in index.ts; where the document has none, write `openQuestions: {}` in index.ts.',
      },
      {
        procedure: 'a-procedure',
        place: { file: 'content/a-procedure/index.ts', line: 1 },
        message: 'the procedure "a-procedure" has no comparison',
        mend: 'Write comparison in content/a-procedure/comparison.ts and name it in index.ts.',
      },
    ]);
    expect(faults.map(({ message }) => message)).toContain('<Duty> has no id');
  });

  it('is a topic of the comparison, too', () => {
    const { plan, ...comparison } = sound.comparison;
    expect(plan).toBe('does not say');
    const broken = {
      ...sound,
      comparison: comparison as Partial<Procedure['comparison']> as Procedure['comparison'],
    };
    expect(told(broken)).toEqual([
      'the comparison has nothing on "plan". List the records that answer each, or write ‘does not say’.',
    ]);
  });
});
