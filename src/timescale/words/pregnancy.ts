import { least, most } from '../record/reading.ts';
import type { ResolvedReading } from '../record/reading.ts';
import { amountWords } from './amount.ts';

/** What a reading in weeks of pregnancy takes the clause to mean: "the whole of week 29 of pregnancy, counted back from …". */
export function pregnancyWords(reading: ResolvedReading, noun: string): string {
  const week = amountWords(reading.figure, 'weeks-of-pregnancy');
  const back = `counted back from ${noun}`;
  if (reading.wholeWeek === true) {
    return `on any day of ${week}, ${back}`;
  }
  const [first, last] = [least(reading.figure), most(reading.figure)];
  if (reading.shape === 'numbered') {
    return first === last
      ? `the whole of ${week}, ${back}`
      : `from the beginning of week ${first} to the end of week ${last} of pregnancy, ${back}`;
  }
  if (first !== last) {
    return `from the day on which week ${first} of pregnancy begins to the day on which week ${last} begins, ${back}`;
  }
  switch (reading.bound) {
    case 'exactly':
      return `on the day on which ${week} begins, ${back}`;
    case 'atMost':
      return `${reading.strict ? 'before' : 'by'} the day on which ${week} begins, ${back}`;
    case 'atLeast':
      return `${reading.strict ? 'after' : 'no sooner than'} the day on which ${week} begins, ${back}`;
    case 'about':
      return `at about the time when ${week} begins, ${back}`;
  }
}
