import { z } from 'zod';
import { words } from './shared.ts';

/** A line of `bank-holidays.json`, from GOV.UK or worked out where it has none yet. */
export const bankHoliday = z
  .strictObject({
    date: z.iso.date(),
    name: words.describe('GOV.UK’s name for it.'),
    status: z
      .enum(['published', 'projected'])
      .describe('On GOV.UK’s own list, or projected from the standing rules for a later year.'),
  })
  .describe('A bank holiday in England and Wales.');
