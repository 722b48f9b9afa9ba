/** What a calculator of whole days loads that opens in place. */
export { startCalculators as open } from './calculator.ts';
