import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { GovukList, ListedHoliday } from './govuk-list.ts';

/** GOV.UK's list as it is kept here: the source of the table, and what the tests hold the table to. */
const FILE = new URL('../../test/fixtures/govuk-bank-holidays.json', import.meta.url);

const STORED = z.object({
  source: z.strictObject({
    title: z.string(),
    publisher: z.string(),
    address: z.string(),
    lastUpdated: z.iso.date(),
    licence: z.string(),
    converted: z.string(),
  }),
  holidays: z.array(z.object({ date: z.string(), title: z.string(), notes: z.string() })),
});

type Stored = z.infer<typeof STORED>;

/** The list that is kept here. */
export function readStoredList(): Stored {
  return STORED.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** The list as it is written: a line for each holiday, so that a change of it reads as one. */
export function storedText(source: Stored['source'], holidays: readonly ListedHoliday[]): string {
  const head = JSON.stringify(source, null, 2).replaceAll('\n', '\n  ');
  const lines = holidays.map(({ date, title, notes }) => {
    const fields = Object.entries({ date, title, notes });
    const written = fields.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    return `    { ${written.join(', ')} }`;
  });
  return `{\n  "source": ${head},\n  "holidays": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Puts a newer list in the place of the one that is kept here. `today` stands in where it has no date of its own. */
export function storeList({ holidays, lastUpdated }: GovukList, today: string): void {
  const source = { ...readStoredList().source, lastUpdated: lastUpdated ?? today };
  writeFileSync(FILE, storedText(source, holidays));
}
