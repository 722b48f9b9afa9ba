import { describe, expect, it } from 'vitest';
import {
  recordFigureFaults,
  sectionFigureFaults,
} from '../../src/procedure/checks/typed-figures.ts';
import { typedFiguresIn } from '../../src/procedure/checks/time-words.ts';
import { FILE, MORE_LINE, section, sectionWith, sound, soundProse } from './a-procedure.ts';

function found(prose: string): readonly string[] {
  return sectionFigureFaults(sectionWith(prose), sound.names).map(({ place, message }) => {
    const line = 'line' in place ? place.line - MORE_LINE : -1;
    return `${line}: ${/^"([^"]*)"/.exec(message)?.[1] ?? ''}`;
  });
}

describe('figures of time in words', () => {
  it.each([
    '10 working days',
    'ten days',
    'twenty-eight days',
    '12-week',
    '12\u2011week',
    '4 – 12 weeks',
    'four to six weeks',
    '10 (ten) working days',
    '24 hours',
    '30 minutes',
    'half an hour',
    '0-16 years',
    '28th day',
    'tenth working day',
    'weekly',
    'bi-monthly',
    'fortnight',
    'daily',
    'annually',
    'every week',
    'each working day',
    'every other Friday',
    'once a month',
    'same working day',
    'next working day',
    '7am',
    '9:00 pm',
  ])('catches "%s" whole', (words) => {
    expect(typedFiguresIn(`It is done ${words}, they say.`).map((f) => f.words)).toEqual([words]);
  });

  it.each([
    'Phase 4 follows step 2.',
    'Issued in October 2024, reviewed in October 2027.',
    'Week 29 and section 4.2 of version 2.',
    'A day later the weekend begins, some months on.',
    'The third TAF is attended by a manager.',
    'Weekends and bank holidays are days off.',
    'The family has 3 children.',
    'within days or weeks',
    'long-term and short-term placements',
    'over time, in time, at the same time',
  ])('lets "%s" pass', (text) => {
    expect(typedFiguresIn(text)).toEqual([]);
  });
});

describe('typed figures in a section', () => {
  it.each([
    ['Within 10 *working* days of it.', ['0: 10 working days']],
    ['Within ten&nbsp;days.', ['0: ten days']],
    ['A line\nand then 10\nworking days.', ['1: 10 working days']],
    ['A 12-week programme, reviewed weekly.', ['0: 12-week', '0: weekly']],
    ['| What | When |\n| --- | --- |\n| Review | every 3 weeks |', ['2: 3 weeks']],
    ['- One\n- A fortnight', ['1: fortnight']],
    ['<Note>\n\nMonthly at best.\n\n</Note>', ['2: Monthly']],
    ['<div title="12-week plan">\n\nWords\n\n</div>', ['0: 12-week']],
    ['It takes {"10 days"} in all, or {10} days.', ['0: 10 days', '0: 10 days']],
    ['See <Term id="term">the 10 day plan</Term>.', ['0: 10 day']],
    ['## The 10-day plan', ['0: 10-day']],
    ['> Within **24** hours', ['0: 24 hours']],
    ['`every month`', ['0: every month']],
  ])('%s', (prose, expected) => {
    expect(found(prose)).toEqual(expected);
  });

  it.each([
    'The document says <q>within the 10 days</q> and no more.',
    'Within <Timescale id="visit" /> days of 2 visits.',
    'The Weekly Step Up/Down Meeting hears it.',
    '<Heading source="Phase 1 (up to 24 hours)" ref="6">Phase 1</Heading>',
    '<Timescale id="12-week-plan" />',
    '{/* ten days: see the source */}',
    'Between 2 <Figure id="caseload" /> weeks.',
  ])('%s passes', (prose) => {
    expect(found(prose)).toEqual([]);
  });

  it('reads our own front matter, and leaves the source’s heading alone', () => {
    const prose = soundProse
      .replace('summary: How', 'summary: Within 10 days, how')
      .replace('aliases: [referral]', 'aliases: [weekly list]');
    const places = sectionFigureFaults(section(prose), sound.names).map(({ place }) => place);
    expect(places).toEqual([
      { file: FILE, line: 5 },
      { file: FILE, line: 7 },
    ]);
  });
});

describe('typed figures in records', () => {
  it('finds one in any text of any record, and not in its stated words or its clause', () => {
    const visit = {
      ...sound.timescales.visit,
      action: 'visit the family within 10 *working* days',
      sources: [{ section: 'request', ref: 'Phase 1 (up to 24 hours)' }] as const,
    };
    const term = { ...sound.glossary.term, meaning: 'A meeting held <q>weekly</q>, every month.' };
    const broken = { ...sound, timescales: { visit }, glossary: { term } };
    expect(recordFigureFaults(broken).map(({ place }) => place)).toEqual([
      { records: 'timescales', id: 'visit', excerpt: '10 working days' },
      { records: 'glossary', id: 'term', excerpt: 'every month' },
    ]);
  });

  it('lets ids, tokens and proper names pass', () => {
    const term = {
      ...sound.glossary.term,
      meaning: 'The Weekly Step Up/Down Meeting, {timescale:visit}, 2 {figure:caseload} days.',
    };
    const timescales = { visit: sound.timescales.visit, '4-weeks': sound.timescales.visit };
    const question = {
      ...sound.openQuestions['kind-of-days'],
      affects: { timescales: ['4-weeks'] },
    };
    const openQuestions = { 'kind-of-days': question };
    expect(recordFigureFaults({ ...sound, glossary: { term }, timescales, openQuestions })).toEqual(
      [],
    );
  });
});
