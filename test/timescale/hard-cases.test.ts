import { describe, expect, it } from 'vitest';
import { answerReadings } from '../../src/timescale/count/answer.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import type { OpeningHours } from '../../src/timescale/record/opening-hours.ts';
import { WEEKDAYS } from '../../src/timescale/record/opening-hours.ts';
import type { Answer } from '../../src/timescale/count/outcome.ts';
import { isDatable, resolveReadings } from '../../src/timescale/record/reading.ts';
import type { Timescale } from '../../src/timescale/record/record.ts';
import type { Moment } from '../../src/timescale/count/result.ts';
import { nextOccurrences } from '../../src/timescale/count/schedule.ts';
import { englandAndWales } from '../../src/timescale/calendar/working-calendar.ts';
import { statedWords } from '../../src/timescale/words/stated.ts';
import { weekdayWords } from '../../src/timescale/words/dates.ts';
import { explainOutcome } from '../../src/timescale/words/explain.ts';
import { outcomeWords } from '../../src/timescale/words/sentence.ts';
import { readingWords } from '../../src/timescale/words/reading.ts';
import {
  dayHoursWords,
  occurrenceWords,
  scheduledDayWords,
} from '../../src/timescale/words/schedule.ts';
import { faultWords } from '../../src/timescale/words/warnings.ts';
import { hardCases, hardFigures, nouns } from '../fixtures/hard-cases.ts';

const records: Readonly<Record<string, Timescale>> = hardCases;

const hours: Record<string, OpeningHours> = {
  'operating-hours': hardCases['operating-hours'].hours,
  'sff-hours': hardCases['sff-hours'].hours,
};

/** Just before Christmas, in the evening, so that weekends, bank holidays and closing hours all bite. */
const moment: Moment = { date: '2026-12-16', time: '20:30' };
const moments: Readonly<Record<string, Moment>> = {
  ...Object.fromEntries(Object.keys(nouns).map((event) => [event, moment])),
  'phase-1-ended': { date: '2026-12-17', time: '20:30' },
  'phase-2-ended': { date: '2026-12-24' },
  'phase-3-ended': { date: '2027-01-13' },
  'phase-4-ended': { date: '2027-03-31' },
  allocation: { date: '2026-12-17', time: '09:00' },
  'initial-visit': { date: '2026-12-18' },
  'contact-made': { date: '2026-12-16', time: '21:00' },
  'notification-read': { date: '2026-12-17', time: '09:00' },
  'baby-due': { date: '2027-05-05' },
  'step-meeting': { date: '2026-12-29' },
  birth: { date: '2027-05-01' },
  'stay-began': { date: '2026-12-24' },
  'stay-ended': { date: '2026-12-27' },
  'taf-meeting': { date: '2027-01-05' },
  'course-began': { date: '2027-01-11' },
};

function answerLines({ reading, event, result }: Answer): string[] {
  const noun = nouns[event] ?? event;
  const meaning = reading.text === undefined ? '' : ` (${reading.text})`;
  const head = `  · ${readingWords(reading, noun)}${meaning}`;
  if (!result.ok) {
    return [head, `      no date: ${faultWords(result.fault)}`];
  }
  return [
    head,
    `      ${outcomeWords(result.value, reading)}`,
    ...explainOutcome(result.value, noun).map((sentence) => `      ${sentence}`),
  ];
}

function filled(text: string): string {
  return Object.entries(hardFigures).reduce(
    (words, [id, figure]) => words.replace(`{figure:${id}}`, figureSentence(figure)),
    text,
  );
}

function figureSentence({ words, figure }: { words: string; figure: number }): string {
  return words.replace('{n}', String(figure));
}

function hoursLines({ days, bankHoliday }: OpeningHours): string[] {
  return [
    ...WEEKDAYS.map((day) => `  · ${weekdayWords(day)}: ${dayHoursWords(days[day])}`),
    `  · bank holidays: ${dayHoursWords(bankHoliday)}`,
  ];
}

function limitLine(timescale: Timescale): string[] {
  const limit = 'neverPast' in timescale ? timescale.neverPast : undefined;
  const title = limit === undefined ? undefined : records[limit]?.title;
  return title === undefined ? [] : [`  never past: ${title}`];
}

function recordLines(id: string, timescale: Timescale): string[] {
  const when = timescale.applies?.when === undefined ? '' : `, ${filled(timescale.applies.when)}`;
  const head = [
    `${id}  [${timescale.kind}]`,
    `  ${timescale.title}: ${timescale.strength} · ${statedWords(timescale)}${when}`,
    ...limitLine(timescale),
  ];
  if (isDatable(timescale)) {
    const answers = answerReadings(timescale, moments, englandAndWales, luxonClock, hours);
    return [...head, ...answers.flatMap(answerLines)];
  }
  if (timescale.kind === 'schedule') {
    const days = nextOccurrences(timescale.occurs, moment.date, 3, englandAndWales);
    return [
      ...head,
      `  · ${occurrenceWords(timescale.occurs)}`,
      `      ${days?.map(scheduledDayWords).join('; ') ?? 'no day can be named'}`,
    ];
  }
  if (timescale.kind === 'hours') {
    return [...head, ...hoursLines(timescale.hours)];
  }
  return [...head, '  · never given a date'];
}

describe('the hardest rules of the five documents', () => {
  it('read naturally as records, with every reading and its date', async () => {
    const table = Object.entries(records).flatMap(([id, timescale]) => [
      ...recordLines(id, timescale),
      '',
    ]);
    const figures = Object.entries(hardFigures).map(
      ([id, figure]) => `${id}  [figure]\n  ${figure.title}: ${figureSentence(figure)}\n`,
    );
    await expect([...table, ...figures].join('\n')).toMatchFileSnapshot(
      '../fixtures/hard-cases.txt',
    );
  });

  it('say what each reading means wherever there is more than one', () => {
    for (const [id, timescale] of Object.entries(records)) {
      const readings = isDatable(timescale) ? resolveReadings(timescale) : [];
      if (readings.length > 1) {
        expect(
          readings.filter(({ text }) => text === undefined),
          id,
        ).toEqual([]);
      }
    }
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(hardCases))).toEqual(hardCases);
  });
});
