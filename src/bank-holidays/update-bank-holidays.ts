import { readFileSync } from 'node:fs';
import { changesBetween, changeWords, faultsOf } from './compare-lists.ts';
import { BadList, readGovukList } from './govuk-list.ts';
import type { GovukList, ListedHoliday } from './govuk-list.ts';
import { readStoredList, storeList } from './stored-list.ts';
import { makeBankHolidays } from './make-bank-holidays.ts';
import { isStarted } from '../site/project.ts';

/** What a newer file comes to: a list to take over with what changed, or the faults for which it is refused. */
export type Update =
  | { readonly ok: true; readonly list: GovukList; readonly changes: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[]; readonly changes: readonly string[] };

/**
 * Holds a newer file of GOV.UK's against the list that is kept. Years before the kept list begins are left
 * out. A date that has passed by `today` and is gone, a year that is gone, and a file that is cut short are faults.
 */
export function updateFrom(text: string, ours: readonly ListedHoliday[], today: string): Update {
  const first = ours[0]?.date.slice(0, 4) ?? '';
  try {
    const read = readGovukList(text);
    const holidays = read.holidays.filter(({ date }) => date.slice(0, 4) >= first);
    const changes = changesBetween(ours, holidays).map(changeWords);
    const faults = faultsOf(ours, holidays, today);
    return faults.length > 0
      ? { ok: false, faults, changes }
      : { ok: true, list: { ...read, holidays }, changes };
  } catch (error) {
    if (error instanceof BadList) {
      return { ok: false, faults: [error.message], changes: [] };
    }
    throw error;
  }
}

function run(path: string | undefined): void {
  if (path === undefined) {
    console.error('Which file? npm run bank-holidays:update -- path/to/bank-holidays.json');
    process.exitCode = 1;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  const update = updateFrom(readFileSync(path, 'utf8'), readStoredList().holidays, today);
  for (const change of update.changes) {
    console.log(change);
  }
  if (!update.ok) {
    for (const fault of update.faults) {
      console.error(`not taken over: ${fault}`);
    }
    process.exitCode = 1;
    return;
  }
  if (update.changes.length === 0) {
    console.log('The same bank holidays as before.');
  }
  storeList(update.list, today);
  makeBankHolidays();
}

if (isStarted(import.meta.url)) run(process.argv[2]);
