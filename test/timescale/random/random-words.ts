import type { RandomCase } from './random-cases.ts';
import type { RandomReading } from './random-readings.ts';
import { WEEK, pageOf, weekdayName } from '../slow/slow-calendar.ts';
import type { SlowMoment } from '../slow/slow-rule.ts';

const BOUNDS = {
  exactly: 'exactly',
  atMost: 'at most',
  atLeast: 'at least',
  about: 'about',
  moreThan: 'more than',
  lessThan: 'less than',
};

/** A random case as a scenario that a person can count again by hand. */
export function caseWords(random: RandomCase): string {
  const { readings, moments, closures, countClosures, opening, until } = random;
  const events = [...new Set(readings.map(({ event }) => event))];
  const left = countClosures ? ', left out of the count' : '';
  const isSeries = readings.some(({ basis }) => basis === 'series');
  const byDoors = readings.some(({ unit }) => unit === 'service-hours');
  return [
    ...readings.map((reading, place) => `Reading ${place + 1}: ${readingWords(reading)}`),
    ...events.map((event) => `Date of ${event}: ${momentWords(moments[event])}`),
    ...closures.map(({ from, to }) => `Closed: ${dateWords(from)} to ${dateWords(to)}${left}`),
    ...(byDoors ? [`Open: ${opening ? openingWords(opening) : 'not stated'}`] : []),
    ...(isSeries ? [`Listed until: ${until === undefined ? 'the 24th' : dateWords(until)}`] : []),
  ]
    .map((line) => `  ${line}`)
    .join('\n');
}

function readingWords(reading: RandomReading): string {
  const { kind, basis, shape, bound, figure, unit, back, clearDays, wholeWeek, event } = reading;
  const type = [kind, basis ?? shape ?? []].flat().join(', ');
  const amount = typeof figure === 'number' ? figure : `${figure.min} to ${figure.max}`;
  const extras = [clearDays ? ', clear days' : '', wholeWeek ? ', any day of the week' : ''];
  return `${type}: ${BOUNDS[bound]} ${amount} ${unit} ${back ? 'before' : 'from'} ${event}${extras.join('')}`;
}

function momentWords(moment: SlowMoment | undefined): string {
  if (!moment) {
    return 'not known';
  }
  return moment.time === undefined
    ? dateWords(moment.date)
    : `${dateWords(moment.date)} ${moment.time}`;
}

function dateWords(date: string): string {
  const page = pageOf(date);
  return page ? `${weekdayName(page)} ${date}` : `“${date}”`;
}

function openingWords({ days, bankHoliday }: NonNullable<RandomCase['opening']>): string {
  const hours = [...WEEK.map((day) => days[day]), bankHoliday].map((open) =>
    typeof open === 'object' ? `${open.opens}–${open.closes}` : open,
  );
  return `Monday to Sunday ${hours.slice(0, 7).join(', ')}; bank holidays ${hours[7] ?? ''}`;
}
