import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../src/procedure/checks/check-procedure.ts';
import type { Fault } from '../../src/procedure/checks/fault.ts';
import { listFaults } from '../../src/procedure/checks/records.ts';
import type { Section } from '../../src/procedure/section/section.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';
import { FILE, MORE_LINE, section, sectionWith, sound, soundProse } from './a-procedure.ts';

function faults(
  procedure: Procedure,
  sections: readonly Section[] = [section()],
): readonly Fault[] {
  return checkProcedure(procedure, sections).flatMap((result) => result.faults);
}

function only(found: readonly Fault[]): Fault {
  const [first, ...rest] = found;
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error('no fault was found');
  return first;
}

const timescale = sound.timescales.visit;

describe('a procedure', () => {
  it('passes when nothing is wrong', () => {
    expect(faults(sound)).toEqual([]);
  });

  it('tells all its faults at once', () => {
    const broken: Procedure = {
      ...sound,
      duties: { visit: { ...sound.duties.visit, text: 'The worker visits within 10 days.' } },
    };
    const found = faults(broken, [sectionWith('<Term id="tfa">x</Term> meets weekly.')]);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('"tfa"'),
      expect.stringContaining('no section prints the timescale "visit"'),
      expect.stringContaining('the strength "must"'),
      expect.stringContaining('"weekly" is typed'),
      expect.stringContaining('"10 days" is typed'),
    ]);
  });
});

describe('citations', () => {
  it('a calculator beside the duty that has it: the line to take out', () => {
    const fault = only(faults(sound, [sectionWith('<Calculator id="visit" />')]));
    expect(fault.place).toEqual({ file: FILE, line: MORE_LINE });
    expect(fault.message).toContain('"visit" stands on the page twice');
  });

  it.each([
    ['<Timescale id="vist" />', 'vist', 'visit'],
    ['<Figure id="case-load" />', 'case-load', 'caseload'],
    ['<Term id="tfa">TFA</Term>', 'tfa', 'term'],
    ['<OpenQuestion id="days" />', 'days', 'kind-of-days'],
    ['<Map id="refusal" />', 'refusal', 'request'],
    ['<Check id="fits" />', 'fits', 'There are none yet'],
    ['<Phases id="all" />', 'all', 'There are none yet'],
    ['<Calculator id="vist" />', 'vist', 'visit'],
    ['<Duty id="vist" />', 'vist', 'visit'],
  ])('%s names no record: file, line and the known ids', (component, id, known) => {
    const fault = only(faults(sound, [sectionWith(component)]));
    expect(fault.place).toEqual({ file: FILE, line: MORE_LINE });
    expect(fault.message).toContain(`"${id}"`);
    expect(fault.mend).toContain(known);
  });

  it('finds a timescale that no section prints, though a map and a question name it', () => {
    const prose = soundProse.replace('<Duty id="visit" />', '');
    expect(faults(sound, [section(prose)]).map(({ message }) => message)).toEqual([
      'no section prints the timescale "visit"',
      'no section prints the duty "visit"',
    ]);
  });

  it('finds a figure that no section prints', () => {
    const fault = only(
      faults(sound, [section(soundProse.replace('<Figure id="caseload" />', ''))]),
    );
    expect(fault.place).toEqual({ records: 'figures', id: 'caseload' });
  });

  it('finds a duty printed twice, at the second place', () => {
    const fault = only(faults(sound, [sectionWith('<Duty id="visit" />')]));
    expect(fault.place).toEqual({ file: FILE, line: MORE_LINE });
    expect(fault.message).toContain('printed again');
  });

  it('finds an open question that no section shows', () => {
    const prose = soundProse.replace('<OpenQuestion id="kind-of-days" />', '');
    expect(only(faults(sound, [section(prose)])).message).toContain('"kind-of-days"');
  });

  it('finds a component without an id, an unknown one, and an import', () => {
    const prose = soundProse
      .replace('# Asking', '')
      .replace(
        'A worker holds',
        'import X from \'./x.astro\';\n\n<Duty />\n\n<Tool id="visit" />\n\nA worker holds',
      );
    expect(faults(sound, [section(prose)]).map(({ message }) => message)).toEqual([
      'a section has an import or an export',
      '<Duty> has no id',
      '<Tool> is not a component of the prose',
    ]);
  });

  it('finds a section without a file, and a file on no list', () => {
    const found = faults({ ...sound, sections: ['request', 'panel'] });
    expect(only(found).message).toContain('sections/panel.mdx');
    const unlisted = { ...section(), id: 'other', citations: [] };
    expect(only(faults(sound, [section(), unlisted])).message).toContain('"other"');
  });
});

describe('records', () => {
  it('finds a source in a section that is not there', () => {
    const figures = {
      caseload: { ...sound.figures.caseload, sources: [{ section: 'panel', ref: '2' }] as const },
    };
    expect(only(faults({ ...sound, figures })).message).toContain('cites the section "panel"');
  });

  it('finds a record without a citation', () => {
    const figures = JSON.parse(
      JSON.stringify(sound.figures).replace(/"sources":\[[^\]]*\]/, '"sources":[]'),
    ) as Procedure['figures'];
    expect(only(faults({ ...sound, figures })).message).toContain('no citation');
  });

  it('finds readings that nothing tells apart', () => {
    const second = { counts: { from: 'received' }, unit: 'weeks' } as const;
    const readings = [timescale.readings[0], second] as const;
    const broken = { ...sound, timescales: { visit: { ...timescale, readings } } };
    expect(only(faults(broken)).message).toContain('two or more readings');
  });

  it('finds stated words that do not print the figure', () => {
    const stated = { ...timescale.stated, words: 'within 10 days' };
    const broken = { ...sound, timescales: { visit: { ...timescale, stated } } };
    expect(only(faults(broken)).message).toContain('do not print its figure');
  });

  it.each([
    ['should', 'The worker must visit {timescale:visit}.', false],
    ['is required to', 'The workers are required to visit {timescale:visit}.', true],
    ['has to', 'The workers have to visit {timescale:visit}.', true],
    ['is required', 'A visit is required {timescale:visit}.', true],
    ['will', 'The worker is willing to visit {timescale:visit}.', false],
    ['is to', 'The worker is not to visit {timescale:visit}.', true],
    ['is expected to', 'The workers are not expected to visit {timescale:visit}.', true],
    ['not stated', 'The worker visits {timescale:visit}.', true],
  ] as const)('a duty with the strength "%s": %s', (strength, text, holds) => {
    const visit = { ...sound.duties.visit, strength, text, cites: { visit: 'duty' } } as const;
    const broken = { ...sound, duties: { visit } };
    expect(faults(broken)).toHaveLength(holds ? 0 : 1);
  });

  it.each([
    ['The worker will take these:', undefined, 'ends in a colon, and nothing follows'],
    ['The worker will take these.', ['a pen', 'a form'], 'does not end in a colon'],
    ['The worker will take these:', ['a pen', 'a form'], undefined],
    ['The worker will take a pen: it is needed.', undefined, undefined],
  ] as const)('a duty that says "%s" with the list %j', (text, list, words) => {
    const visit = { ...sound.duties.visit, text, ...(list !== undefined && { list }) };
    const found = listFaults({ ...sound, duties: { visit } });
    expect(found.map(({ message }) => message)).toEqual(
      words === undefined ? [] : [expect.stringContaining(words)],
    );
  });

  it('finds a text that names no record', () => {
    const question = { ...sound.openQuestions['kind-of-days'], text: 'See {timescale:vist}.' };
    const fault = only(faults({ ...sound, openQuestions: { 'kind-of-days': question } }));
    expect(fault.place).toEqual({
      records: 'open-questions',
      id: 'kind-of-days',
      excerpt: '{timescale:vist',
    });
  });

  it('finds an open question that affects nothing that is there, or compares one alone', () => {
    const question = {
      ...sound.openQuestions['kind-of-days'],
      affects: { timescales: ['vist'], maps: ['request'] },
      compare: true,
    } as const;
    expect(
      faults({ ...sound, openQuestions: { 'kind-of-days': question } }).map((f) => f.message),
    ).toEqual([
      expect.stringContaining('affects "vist"'),
      expect.stringContaining('names fewer than two'),
    ]);
  });

  it('finds events that wait for each other', () => {
    const readings = [{ counts: { from: 'seen' } }] as const;
    const broken = { ...sound, timescales: { visit: { ...timescale, readings } } };
    expect(only(faults(broken)).message).toContain('wait for each other');
  });

  it('finds an event that is one of itself, and says in which record', () => {
    const done = { event: 'seen', oneOf: ['seen', 'received'] } as const;
    const broken: Procedure = { ...sound, timescales: { visit: { ...timescale, done } } };
    const [fault] = faults(broken);
    expect(fault?.place).toMatchObject({ records: 'timescales', id: 'visit' });
    expect(fault?.message).toContain('has "seen" twice in its "done". Name the event');
  });
});

describe('maps', () => {
  const map = sound.processMaps.request;
  const withNodes = (nodes: Procedure['processMaps'][string]['nodes']): Procedure => ({
    ...sound,
    processMaps: { request: { ...map, nodes } },
  });

  it('finds a node that cannot be reached', () => {
    const lost = { ...map.nodes.visit, next: 'end' };
    expect(only(faults(withNodes({ ...map.nodes, lost }))).message).toMatch(/"lost".*reached/);
  });

  it('finds a decision with one exit', () => {
    const accepted = { ...map.nodes.accepted, exits: [{ label: 'Yes', to: 'visit' }] };
    const found = faults(withNodes({ ...map.nodes, accepted }));
    expect(found.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/decision "accepted" has 1 exit/),
    );
  });

  it('finds a timescale, an event or a next map that is not there', () => {
    const visit = { ...map.nodes.visit, timescales: ['vist'], event: 'sen' };
    const end = { ...map.nodes.end, map: 'panel' };
    expect(faults(withNodes({ ...map.nodes, visit, end })).map((f) => f.message)).toEqual([
      expect.stringContaining('"vist"'),
      expect.stringContaining('"sen"'),
      expect.stringContaining('"panel"'),
    ]);
  });

  it('finds an end that is not stated and that no open question explains', () => {
    const question = { ...sound.openQuestions['kind-of-days'], affects: {} };
    const broken = { ...sound, openQuestions: { 'kind-of-days': question } };
    expect(only(faults(broken)).message).toContain('no open question names this map');
  });
});

describe('checkers', () => {
  const sources = [{ section: 'request', ref: '1' }] as const;
  const criterion = {
    question: 'Has the family consented?',
    statement: 'The family has consented',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  } as const;
  const check = {
    title: 'Does the family fit?',
    summary: 'The criteria.',
    sources,
    groups: [{ heading: 'Criteria', criteria: { consent: criterion, other: criterion } }],
    readings: [
      {
        id: 'all',
        text: 'all of them',
        rule: { all: [{ criterion: 'consent' }, { criterion: 'other' }] },
      },
      {
        id: 'any',
        text: 'any of them',
        rule: { any: [{ criterion: 'consent' }, { criterion: 'other' }] },
      },
    ],
    talkTo: 'worker',
    next: {
      'likely fits': { text: 'Ask', map: 'request' },
      'does not appear to fit': { text: 'Read', section: 'request' },
      'cannot tell yet': { text: 'Find out' },
      'talk to': { text: 'Talk' },
    },
  } as const satisfies Procedure['eligibility'][string];

  it('finds a criterion without a citation, and a link to nothing', () => {
    expect(faults({ ...sound, eligibility: { fits: check } })).toEqual([]);
    const bare = { ...criterion, sources: [] };
    const groups = [{ heading: 'Criteria', criteria: { consent: bare, other: criterion } }];
    const next = { ...check.next, 'talk to': { text: 'Talk', map: 'refusal' } };
    const broken = { ...check, groups, next } as unknown as Procedure['eligibility'][string];
    const messages = faults({ ...sound, eligibility: { fits: broken } }).map((f) => f.message);
    expect(messages).toContainEqual(expect.stringMatching(/check "fits": .*"consent".*citation/));
    expect(messages).toContainEqual(expect.stringContaining('leads to "refusal"'));
  });
});

describe('the comparison', () => {
  it('finds a record that is not there, with its topic', () => {
    const fault = only(
      faults({ ...sound, comparison: { ...sound.comparison, plan: [{ timescale: 'vist' }] } }),
    );
    expect(fault.place).toEqual({ records: 'comparison', id: 'plan', excerpt: "'vist'" });
    expect(fault.message).toContain('"vist"');
    expect(fault.mend).toContain('visit');
  });
});
