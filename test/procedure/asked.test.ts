import { expect, it } from 'vitest';
import { asked } from '../../content/asked.ts';
import { library } from '../../content/index.ts';
import { joinAsked, type Asked } from '../../src/procedure/asked.ts';
import { checkProcedure } from '../../src/procedure/checks/check-procedure.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';
import { recordKinds } from '../../src/procedure/record-kinds.ts';
import { faultLine } from '../../src/site/locate-record.ts';
import { ROOT } from '../../src/site/project.ts';
import { section, sound } from './a-procedure.ts';

const MEND =
  'Write two to six questions or phrases in staff’s own words, each once, none of them the title.';

const told = (what: Asked): readonly string[] =>
  checkProcedure(sound, [section()], what).flatMap(({ faults }) =>
    faults.map(({ message, mend }) => `${message}. ${mend}`),
  );

it('what is asked of a record, a section, a term, a role and a duty passes', () => {
  expect(
    told({
      timescale: { visit: ['when do we go out', 'how soon do I see them'] },
      section: { request: ['how do I ask for it', 'where is the form'] },
      term: { term: ['what is a taf', 'team meeting about the family'] },
      role: { worker: ['who comes to see us', 'what is my job'] },
      duty: { visit: ['do I go to the house', 'somebody has to see them'] },
    }),
  ).toEqual([]);
});

it.each<readonly [string, Asked, string]>([
  [
    'a record that is not there',
    { timescale: { vist: ['when do we go out', 'how soon'] } },
    'what is asked names the timescale "vist", which is not there or not searched. Known: visit.',
  ],
  [
    'a kind that is not searched',
    { figure: { caseload: ['how many families', 'how busy are they'] } },
    'what is asked names the figure "caseload", which is not there or not searched. There are none yet.',
  ],
  [
    'an empty phrase',
    { timescale: { visit: ['when do we go out', ' '] } },
    `what is asked of the timescale "visit" has an empty phrase. ${MEND}`,
  ],
  [
    'the title',
    { timescale: { visit: ['Visit the family!', 'how soon'] } },
    `what is asked of the timescale "visit" has "Visit the family!", which is its title. ${MEND}`,
  ],
  [
    'the title of a section',
    { section: { request: ['asking', 'where is the form'] } },
    `what is asked of the section "request" has "asking", which is its title. ${MEND}`,
  ],
  [
    'the term itself',
    { term: { term: ['TAF', 'team meeting'] } },
    `what is asked of the term "term" has "TAF", which is its title. ${MEND}`,
  ],
  [
    'the name of a role',
    { role: { worker: ['Worker', 'who comes'] } },
    `what is asked of the role "worker" has "Worker", which is its title. ${MEND}`,
  ],
  [
    'a phrase twice',
    { timescale: { visit: ['how soon', 'How soon?'] } },
    `what is asked of the timescale "visit" has "How soon?" twice. ${MEND}`,
  ],
  [
    'one phrase alone',
    { timescale: { visit: ['how soon'] } },
    `what is asked of the timescale "visit" has 1 of them. ${MEND}`,
  ],
])('%s fails', (_, what, message) => {
  expect(told(what)).toEqual([message]);
});

/** Every record that the search finds by itself and nobody has said how staff would ask for, with where it stands. */
function askedNothing(procedure: Procedure, what: Asked): readonly string[] {
  return recordKinds()
    .filter(([, { searchedAs }]) => searchedAs !== undefined)
    .flatMap(([kind, { name, file, records }]) =>
      Object.keys(records(procedure))
        .filter((id) => what[kind]?.[id] === undefined)
        .map((id) =>
          faultLine(ROOT, {
            procedure: procedure.id,
            place: { records: file, id },
            message: `nothing is asked of the ${name} "${id}"`,
            mend: `Write in content/${procedure.id}/asked/, by its id, two to six phrases that staff would type for it.`,
          }),
        ),
    );
}

it.each(library.map((procedure) => [procedure.id, procedure] as const))(
  '%s: each record that is searched has what is asked of it',
  (id, procedure) => {
    expect(askedNothing(procedure, asked[id] ?? {})).toEqual([]);
  },
);

it('a record of which nothing is asked is told with its file, its id and the mend', () => {
  const everything: Asked = Object.fromEntries(
    recordKinds().map(([kind, { records }]) => [
      kind,
      Object.fromEntries(Object.keys(records(sound)).map((id) => [id, ['how soon', 'when']])),
    ]),
  );
  expect(askedNothing(sound, everything)).toEqual([]);
  expect(askedNothing(sound, { ...everything, term: {} })).toEqual([
    'content/a-procedure/glossary.ts:1: nothing is asked of the term "term". Write in content/a-procedure/asked/, ' +
      'by its id, two to six phrases that staff would type for it.',
  ]);
  const [first] = library;
  const known = Object.keys(first?.timescales ?? {});
  const without =
    first === undefined ? [] : askedNothing(first, { ...asked[first.id], timescale: {} });
  expect(without).toHaveLength(known.length);
  expect(without[0]).toMatch(/^content\/[a-z-]+\/timescales\/[a-z-]+\.ts:\d+: nothing is asked of/);
});

it('parts are joined by kind, and a record may stand in one of them alone', () => {
  const visit = { timescale: { visit: ['when do we go out', 'how soon'] } };
  const others = { timescale: { plan: ['who writes it', 'what goes in'] }, section: {} };
  expect(joinAsked([visit, others])).toEqual({
    timescale: { ...visit.timescale, ...others.timescale },
    section: {},
  });
  expect(() => joinAsked([visit, visit])).toThrow(
    'asked: the timescale "visit" stands in two files. Keep one of them.',
  );
});
