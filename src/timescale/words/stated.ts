import type { Timescale } from '../record/record.ts';
import { amountWords, figureWords } from './amount.ts';
import { everyWords, withoutOne } from './every.ts';

/** What the clause says, its figures filled in: "within 10 working days", "from weeks 6 to 8", "every Friday". */
export function statedWords(timescale: Timescale): string {
  const { stated } = timescale;
  if (!('unit' in stated)) {
    return stated.words;
  }
  return stated.words
    .replaceAll('{amount}', amountWords(stated.figure, stated.unit))
    .replaceAll('{figure}', figureWords(stated.figure))
    .replaceAll('{every}', everyWords(stated.figure, stated.unit))
    .replaceAll('{next}', `the next ${withoutOne(stated.figure, stated.unit)}`);
}
