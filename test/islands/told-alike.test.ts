import * as fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import { entryColumns, entryLines } from '../../src/calendar-file/entry-text.ts';
import {
  Answer as PrintedAnswer,
  answered as answeredBy,
} from '../../src/islands/calculator/Answer.tsx';
import * as howCounted from '../../src/islands/calculator/how-counted.ts';
import { noteText } from '../../src/islands/calculator/note-text.ts';
import type { CalculatorProps } from '../../src/islands/calculator/props.ts';
import { Details } from '../../src/islands/calculator/Details.tsx';
import { readingLine } from '../../src/islands/case-plan/lines.ts';
import { SeriesList } from '../../src/islands/case-plan/SeriesList.tsx';
import { dueRow } from '../../src/islands/map-walk/due-rows.ts';
import { dateOrder } from '../../src/islands/phase-timeline/date-order.ts';
import { projectTimeline } from '../../src/islands/phase-timeline/project.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import type { Answer, Datable, Moments, Told } from '../../src/timescale/index.ts';
import {
  answerReadings,
  countsByClock,
  englandAndWales,
  pointWords,
  projectPlan,
  readingName,
  resolveReadings,
  seriesSummary,
  tell,
  tellAlone,
  tellPoints,
  wordsOf,
} from '../../src/timescale/index.ts';
import { drawnElsewhere } from '../elsewhere.ts';
import { CODE, aRule } from '../calendar-file/a-file.ts';
import type { RandomCase } from '../timescale/random/random-cases.ts';
import { randomCases } from '../timescale/random/random-cases.ts';
import { recordOf } from '../timescale/random/random-engine.ts';
import { CLOCK_UNITS, DAY_UNITS } from '../timescale/random/random-readings.ts';

const SEED = 20_261_129;
const ANSWERS = drawnElsewhere(2000);
/** Cases of each unit. */
const RUNS = drawnElsewhere(250);
/** To which recurrences are listed, as the line above them says. */
const HORIZON = '2027-12-16';
/** Milliseconds in which a machine that is busy compares them. */
const PATIENCE = 90_000;
const NOUNS: Readonly<Record<string, string>> = {
  'the event': 'the event',
  'another event': 'another event',
};
const EVENTS = Object.fromEntries(
  Object.entries(NOUNS).map(([id, noun]) => [id, { noun, question: '' }]),
);

interface Case {
  readonly record: Datable;
  readonly moments: Moments;
  readonly random: RandomCase;
}

/** Cases enough for the answers: of every kind of record, in every unit. */
const cases: readonly Case[] = [...DAY_UNITS, ...CLOCK_UNITS].flatMap((unit) =>
  fc
    .sample(randomCases(['deadline', 'limit', 'recurrence', 'period'], unit), {
      seed: SEED,
      numRuns: RUNS,
    })
    .map((random) => ({ record: recordOf(random), moments: withTimes(random), random })),
);

/** Every event has its time of day: what is told in whole days has another answer than by the clock. */
function withTimes({ moments }: RandomCase): Moments {
  return Object.fromEntries(
    Object.entries(moments).flatMap(([event, moment]) =>
      moment === undefined ? [] : [[event, { time: '09:30', ...moment }] as const],
    ),
  );
}

const kept = new Map<Case, readonly Answer[]>();

/** The answers of a case, worked out once. */
function answered(one: Case): readonly Answer[] {
  const { record, moments, random } = one;
  const hours = random.opening && { 'opening-hours': random.opening };
  const answers =
    kept.get(one) ?? answerReadings(record, moments, englandAndWales, luxonClock, hours);
  kept.set(one, answers);
  return answers;
}

function planned({ record, moments, random }: Case) {
  return projectPlan({
    timescales: { rule: record },
    known: moments,
    calendar: englandAndWales,
    clock: luxonClock,
    ...(random.opening && { hours: { 'opening-hours': random.opening } }),
  });
}

/** The calculator of a record. */
function calculatorOf(timescale: Datable): CalculatorProps {
  const rule = {
    ...aRule({ readings: timescale.readings.length, nouns: NOUNS }),
    url: '/',
    cited: 'section 5',
    timescale,
  };
  return {
    idPrefix: 'c',
    rule,
    asked: [],
    readings: {},
    compared: [],
    events: EVENTS,
    hours: {},
    noteHead: [],
    noteFoot: [],
  };
}

/** What a reader sees of a part of a page, all in one line. */
function textOf(html: string): string {
  const marks = { '&lt;': '<', '&quot;': '"', '&amp;': '&' };
  return Object.entries(marks).reduce(
    (text, [mark, sign]) => text.replaceAll(mark, sign),
    html.replaceAll(/<[^>]+>/g, ''),
  );
}

/** What tells how a date was counted has come. */
const COME = { part: howCounted, failed: false, ask: () => Promise.resolve(howCounted) };

const toldOf = (answer: Answer): Told => tell(answer, { noun: NOUNS[answer.event] ?? '' });

describe(
  'what is said of an answer is the same in every view and file',
  { timeout: PATIENCE },
  () => {
    const all = cases.flatMap((one) => answered(one));

    it('over 2,000 answers and more, of every sort', () => {
      expect(all.length).toBeGreaterThanOrEqual(ANSWERS);
      const sorts = new Set(all.map(({ result }) => (result.ok ? result.value.kind : 'no date')));
      expect([...sorts].sort()).toEqual(['due', 'no date', 'series', 'window']);
    });

    it('in the rows of a case plan and of a walk', () => {
      let compared = 0;
      let listedSeries = 0;
      for (const one of cases) {
        const plan = planned(one);
        const byIndex = new Map(answered(one).map((answer) => [answer.index, answer]));
        const walk = dueRow(plan, 'rule', EVENTS).lines;
        for (const planAnswer of plan.timescales['rule']?.answers ?? []) {
          const answer = byIndex.get(planAnswer.index);
          if (answer === undefined) continue;
          const told = toldOf(answer);
          const line = readingLine(plan, planAnswer, EVENTS);
          const step = walk.find(({ number }) => number === told.number);
          expect([line.number, step?.words]).toEqual([told.number, wordsOf(told)]);
          if (told.kind === 'date') {
            const dates = [{ words: told.sentence, dateTime: told.datetime }];
            expect([
              [line.lead, line.dates, line.working, line.notes],
              [step?.dateTime, step?.notes],
            ]).toEqual([
              [told.dateLead, dates, told.counted, told.notes],
              [told.datetime, told.notes],
            ]);
          } else {
            expect(line.fault).toBe(told.fault);
          }
          if (line.series !== undefined) {
            const listed = renderToString(h(SeriesList, { series: line.series, horizon: HORIZON }));
            const items = [...listed.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) =>
              textOf(item),
            );
            const { dates = [] } = (told.kind === 'date' ? told.series : undefined) ?? {};
            expect(items).toEqual(dates.map(({ words }) => words));
            expect(textOf(listed)).toContain(seriesSummary(line.series, HORIZON));
            listedSeries += 1;
          }
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThanOrEqual(ANSWERS);
      expect(listedSeries).toBeGreaterThanOrEqual(ANSWERS / 40);
    });

    it('in a calculator: in its answer, in its working and in the note that is copied', () => {
      let compared = 0;
      for (const one of cases) {
        const found = {
          answers: answered(one),
          compared: [],
          waiting: [],
          calendar: englandAndWales,
        };
        const props = calculatorOf(one.record);
        const shown = answeredBy(props, found, 1);
        const printed = textOf(
          renderToString(h(PrintedAnswer, { calculator: props, answered: shown })),
        );
        const below = textOf(
          renderToString(h(Details, { calculator: props, answered: shown, howCounted: COME })),
        );
        const note = noteText(props, shown).split('\n');
        if (shown.headline.kind === 'date') {
          const { lead, words, tail, said } = shown.headline;
          const head = [lead, words, tail].filter((part) => part !== '').join(' ');
          for (const part of [head, said]) expect(printed).toContain(part);
          const headline = [`${head}.`, said].filter((part) => part !== '').join(' ');
          if (found.answers.length > 1) expect(note).toContain(headline);
        } else {
          expect(printed).toContain(shown.headline.said);
        }
        for (const answer of found.answers) {
          const noun = NOUNS[answer.event] ?? '';
          const told = tell(answer, { noun, kind: one.record.kind, today: shown.today });
          const line =
            told.kind === 'date'
              ? [told.lead, told.words, told.tail].filter((part) => part !== '').join(' ')
              : `No date: ${told.fault}`;
          const alone = tellAlone(answer, {
            kind: one.record.kind,
            today: shown.today,
            minute: shown.minute,
            readings: one.record.readings.length,
          });
          if (shown.headline.kind === 'none' && alone !== undefined) {
            expect(printed).toContain(`${alone.lead} ${alone.words}`);
          }
          if (told.kind === 'date') expect(below).toContain(line);
          expect(note.some((each) => each.startsWith(line))).toBe(true);
          if (told.kind === 'date') {
            const sentences = [...told.counted, ...told.notes];
            expect(sentences.filter((sentence) => !below.includes(sentence))).toEqual([]);
            expect(sentences.filter((sentence) => !note.includes(sentence))).toEqual([]);
          }
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThanOrEqual(ANSWERS);
    });

    it('in the entries of a calendar and the rows of a table', () => {
      let compared = 0;
      for (const one of cases) {
        const readings = one.record.readings.length;
        const rule = aRule({ readings, nouns: NOUNS });
        for (const answer of answered(one)) {
          const told = toldOf(answer);
          const points = tellPoints(answer, { noun: NOUNS[answer.event] ?? '' });
          const entries = calendarEntries(rule, [answer], englandAndWales);
          const parts = entries.flatMap((entry) => entry.parts);
          expect(parts.map((part) => part.answer).sort()).toEqual(
            points.map(({ sentence }) => sentence).sort(),
          );
          const name = readings > 1 ? readingName(told, readings) : '';
          // The first and the last of a series stand for all of it.
          for (const entry of new Set([entries[0], entries.at(-1)])) {
            if (entry === undefined) continue;
            const [lines, columns] = [
              entryLines(entry, CODE).flatMap((line) => line.split('\n')),
              Object.fromEntries(entryColumns(entry)),
            ];
            expect(columns['Reading']).toBe(name);
            for (const part of entry.parts) {
              const point = points.find(
                ({ sentence, counted }) => sentence === part.answer && counted === part.counted,
              );
              expect(part.notes).toEqual(point?.notes);
              expect(lines).toContain(`Date: ${point?.sentence}`);
              expect(lines).toContain(`How counted: ${point?.counted}`);
              expect(columns['In words']).toContain(point?.sentence);
              expect(columns['How counted']).toContain(point?.counted);
            }
          }
          const isOne = told.kind === 'date' && told.series === undefined;
          if (isOne) for (const { sentence } of points) expect(sentence).toBe(told.sentence);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThanOrEqual(ANSWERS);
    });

    it('in the phase timelines, in the figure and in date order', () => {
      let compared = 0;
      // The line of time needs no clock: hours are told in days on it.
      for (const one of cases.slice(0, DAY_UNITS.length * RUNS)) {
        const { record, moments } = one;
        if (resolveReadings(record).some(({ unit }) => countsByClock(unit))) continue;
        const start = moments['the event']?.date ?? '';
        const row = { id: 'row', title: 'Row', timescale: 'rule', words: '', url: '/' };
        const projection = projectTimeline(
          {
            idPrefix: 'p',
            start: 'the event',
            startChoices: [],
            rows: [row],
            timescales: { rule: record },
            events: EVENTS,
            laterEvents: [],
          },
          moments,
          start,
        );
        const order = dateOrder(projection);
        const answers = answered(one);
        for (const { told, index } of projection.rows[0]?.readings ?? []) {
          const answer = answers.find((each) => each.index === index);
          if (answer === undefined) continue;
          const one = toldOf(answer);
          expect(told.told).toEqual([one]);
          for (const point of tellPoints(answer, { noun: NOUNS[answer.event] ?? '' })) {
            const day = order.find(({ date }) => date === point.moment.date);
            if (point.moment.date <= projection.to) {
              expect(day?.what.some((words) => words.includes(`: ${pointWords(point)}`))).toBe(
                true,
              );
            }
          }
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThanOrEqual(ANSWERS / 2);
    });
  },
);
