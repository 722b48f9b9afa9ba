import { englandAndWales } from '../../timescale/index.ts';

/** The years that a date may be typed in: those that the table of bank holidays covers. */
export const HOLIDAY_YEARS = {
  from: Number(englandAndWales.from.slice(0, 4)),
  to: Number(englandAndWales.until.slice(0, 4)),
} as const;
