import type { Range, Unit } from '../record/amount.ts';
import { amountWords } from './amount.ts';

/** What recurs: "every week", "every 3 weeks", "every 4 to 6 weeks". */
export function everyWords(figure: number | Range, unit: Unit): string {
  return `every ${withoutOne(figure, unit)}`;
}

/** "week" for 1 week, "3 weeks" for 3: what stands after "every" and "the next". */
export function withoutOne(figure: number | Range, unit: Unit): string {
  const words = amountWords(figure, unit);
  return figure === 1 ? words.replace(/^1 /, '') : words;
}
