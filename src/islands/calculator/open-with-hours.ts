import { luxonClock } from '../../timescale/clock.ts';
import { startCalculators } from './calculator.ts';

/** What a calculator loads that opens in place and counts hours. */
export function open(within: ParentNode): void {
  startCalculators(within, luxonClock);
}
