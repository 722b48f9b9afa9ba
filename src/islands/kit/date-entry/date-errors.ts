import type { IsoDate } from '../../../timescale/index.ts';
import { listWords, monthOfDate, toDayNumber } from '../../../timescale/index.ts';
import type { Boxes, DateError } from './typed-date.ts';

/** What is said of a date group in which something is missing; `boxes` holds at least one that is empty. */
export function emptyError(boxes: Boxes): DateError {
  const fields = (['day', 'month', 'year', 'hour', 'minute'] as const).filter(
    (field) => boxes[field] === '',
  );
  if (fields.length === Object.keys(boxes).length) {
    return { message: `Enter the date${'hour' in boxes ? ' and the time' : ''}`, fields };
  }
  const words = fields.map((field) => `${field === 'hour' ? 'an' : 'a'} ${field}`);
  const hint = words.join('') === 'a minute' ? ': 00 on the hour' : '';
  return { message: `Enter ${listWords(words)}${hint}`, fields };
}

/** What is said of a day that its month has not: "31 February is not a date: February 2027 has 28 days". */
export function noSuchDayWords(date: IsoDate): string {
  const month = monthOfDate(date);
  const [name = ''] = month.split(' ');
  const exists = (day: number): boolean => toDayNumber(`${date.slice(0, 8)}${day}`) !== undefined;
  const last = [30, 29].find(exists) ?? 28;
  return `${Number(date.slice(8))} ${name} is not a date: ${month} has ${last} days`;
}
