import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { dateOrder } from '../../src/islands/phase-timeline/date-order.ts';
import { projectTimeline } from '../../src/islands/phase-timeline/project.ts';
import type { Timeline } from '../../src/islands/phase-timeline/props.ts';
import { TimelineFigure } from '../../src/islands/phase-timeline/TimelineFigure.tsx';
import type { Datable } from '../../src/timescale/index.ts';

const COMMON = {
  who: 'not stated',
  action: 'do a thing',
  strength: 'should',
  sources: [{ section: 'phases', ref: '1' }],
} as const;

type Stated = Datable['stated'];
const stated = (
  bound: Stated['bound'],
  figure: Stated['figure'],
  unit: Stated['unit'] = 'weeks',
) => ({
  bound,
  figure,
  unit,
  words: '{amount}',
});
const FROM = { from: 'start' } as const;

function deadline(words: Stated): Datable {
  return {
    ...COMMON,
    kind: 'deadline',
    title: 'Visit',
    stated: words,
    readings: [{ counts: FROM }],
  };
}

function period(bound: 'atMost' | 'atLeast' | 'exactly', figure: number): Datable {
  const readings = [{ shape: 'length', counts: FROM }] as const;
  return {
    ...COMMON,
    kind: 'period',
    title: 'Visit',
    stated: { bound, figure, unit: 'weeks', words: '{amount}' },
    readings,
  };
}

function timeline(timescales: Readonly<Record<string, Datable>>): Timeline {
  return {
    idPrefix: 'p',
    start: 'start',
    startChoices: [],
    rows: Object.keys(timescales).map((id) => ({
      id,
      title: 'Visit',
      timescale: id,
      words: '',
      url: '/',
    })),
    timescales,
    events: {
      start: { noun: 'the start', question: 'When?' },
      end: { noun: 'the end', question: 'When?' },
    },
    laterEvents: [],
  };
}

const project = (record: Datable, start = '2027-01-04') =>
  projectTimeline(timeline({ rule: record }), { start: { date: start } }, start);

const listed = (record: Datable, start?: string) =>
  dateOrder(project(record, start)).flatMap(({ date, what }) =>
    what.map((sentence) => `${date} ${sentence}`),
  );

const drawn = (record: Datable, start?: string): string =>
  renderToString(<TimelineFigure projection={project(record, start)} />).replaceAll(
    /<[^>]*>/g,
    ' ',
  );

describe('in date order', () => {
  it('a deadline has its last day, and neither begins nor ends', () => {
    expect(listed(deadline(stated('atMost', 2)))).toEqual(['2027-01-18 Visit: the last day']);
    expect(listed(deadline(stated('exactly', { min: 2, max: 3 })))).toEqual([
      '2027-01-18 Visit: the first day',
      '2027-01-25 Visit: the last day',
    ]);
    expect(listed(deadline(stated('exactly', 2)))).toEqual(['2027-01-18 Visit: on this day']);
  });

  it('"on or after" a day is not the last one', () => {
    expect(listed(deadline(stated('atLeast', 2)))).toEqual([
      '2027-01-18 Visit: on this day or after it',
    ]);
  });

  it('an end that is open ends no sooner, and not at the latest', () => {
    expect(listed(period('atLeast', 2))).toEqual([
      '2027-01-04 Visit: begins',
      '2027-01-18 Visit: ends at the earliest',
    ]);
    expect(listed(period('atMost', 2))).toEqual([
      '2027-01-04 Visit: begins',
      '2027-01-18 Visit: ends at the latest',
    ]);
    expect(listed(period('exactly', 2))).toEqual([
      '2027-01-04 Visit: begins',
      '2027-01-18 Visit: ends',
    ]);
  });

  it('says what must be known beside a date', () => {
    const [entry] = listed(deadline(stated('atMost', 2, 'days')), '2027-01-01');
    expect(entry).toContain('2027-01-03 Visit: the last day. This is not a working day.');
  });
});

describe('in the figure', () => {
  it('a date that is provisional, or no working day, says so', () => {
    expect(drawn(deadline(stated('atMost', 10, 'working-days')), '2029-02-16')).toContain(
      'Provisional: bank holidays from',
    );
    expect(drawn(deadline(stated('atMost', 2, 'days')), '2027-01-01')).toContain(
      'This is not a working day.',
    );
  });

  it('a day of the week has its capital in the middle of a sentence', () => {
    // Two days on which the end may come give two lists of dates.
    const record: Datable = {
      ...COMMON,
      kind: 'recurrence',
      title: 'Visit',
      stated: { bound: 'exactly', figure: 1, unit: 'weeks', words: '{every}' },
      readings: [{ basis: 'series', counts: { from: 'end' } }],
    };
    const ends: Datable = {
      ...COMMON,
      kind: 'period',
      title: 'Phase',
      stated: { bound: 'atMost', figure: 2, unit: 'days', words: '{amount}' },
      readings: [
        { shape: 'length', counts: FROM, text: 'Days.' },
        { shape: 'length', counts: FROM, unit: 'working-days', text: 'Working days.' },
      ],
      done: 'end',
    };
    const props = timeline({ record, ends });
    const start = '2027-01-08';
    const projection = projectTimeline(props, { start: { date: start } }, start);
    const figure = renderToString(<TimelineFigure projection={projection} />);
    expect(figure).toMatch(/; or Tuesday 19 January 2027/);
    expect(figure).not.toMatch(/\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/);
  });

  it('readings stand in the order of their numbers, whichever is earlier', () => {
    const record: Datable = {
      ...COMMON,
      kind: 'deadline',
      title: 'Visit',
      stated: { bound: 'atMost', figure: 10, unit: 'days', words: '{amount}' },
      readings: [
        { counts: FROM, unit: 'working-days', text: 'Working days.' },
        { counts: FROM, text: 'Calendar days.' },
      ],
    };
    const figure = drawn(record);
    expect(figure.indexOf('Reading 1 of 2')).toBeGreaterThan(-1);
    expect(figure.indexOf('Reading 1 of 2')).toBeLessThan(figure.indexOf('Reading 2 of 2'));
    expect(listed(record)).toEqual([
      '2027-01-14 Visit (reading 2 of 2): the last day',
      '2027-01-18 Visit (reading 1 of 2): the last day',
    ]);
  });
});
