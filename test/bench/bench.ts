import { CONTENDERS, holdToTheSameDate } from './contenders.ts';
import { bareTable, dateAlone, fullDueDate, workingDays } from './engine.ts';
import { fullPlan, largestProcedure } from './largest-plan.ts';
import { costs, drained } from './measure.ts';
import { englandAndWales, keyMoment, outcomeOf } from '../../src/timescale/index.ts';

/**
 * What a date costs: the engine beside three libraries, in one run, as ratios. Run: `npm run bench`.
 * Times differ from machine to machine; the ratios hardly do, and the limits are set on them.
 */

const COUNTS = [1, 10, 45, 250] as const;
const FRAME_MILLISECONDS = 16;

interface Row {
  /** Working days; negative before. */
  readonly count: number;
  readonly table: number;
  readonly date: number;
  readonly full: number;
  readonly 'date-fns': number;
  readonly moment: number;
  readonly luxon: number;
}

/** The two quickest are measured for all counts in turn, because they are held against each other. */
function measuredAll(counts: readonly number[]): readonly Row[] {
  counts.forEach(holdToOneDate);
  const tables = costs(counts.flatMap((count) => [bareTable(count), dateAlone(count)]));
  return counts.map((count, place) => {
    const [full = NaN, dateFns = NaN, moment = NaN, luxon = NaN] = costs([
      fullDueDate(count),
      CONTENDERS['date-fns'].work(count),
      CONTENDERS.moment.work(count),
      CONTENDERS.luxon.work(count),
    ]);
    const table = tables[2 * place] ?? NaN;
    const date = tables[2 * place + 1] ?? NaN;
    return { count, table, date, full, 'date-fns': dateFns, moment, luxon };
  });
}

function holdToOneDate(count: number): void {
  holdToTheSameDate(count, (start) => {
    const reckoning = { calendar: englandAndWales };
    const result = outcomeOf(workingDays(count), { date: start }, reckoning);
    return result.ok ? keyMoment(result.value).date : result.fault.code;
  });
}

function time(nanoseconds: number): string {
  if (nanoseconds < 1000) return `${nanoseconds.toFixed(1)} ns`;
  if (nanoseconds < 1_000_000) return `${(nanoseconds / 1000).toFixed(1)} µs`;
  return `${(nanoseconds / 1_000_000).toFixed(2)} ms`;
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en-GB')} ×`;
}

const COLUMNS = [
  ['bare table', 'table'],
  ['date alone', 'date'],
  ['with ledger', 'full'],
  ['date-fns', 'date-fns'],
  ['moment-business-days', 'moment'],
  ['Luxon walk', 'luxon'],
] as const;

function line(cells: readonly string[]): string {
  return cells.map((cell, place) => (place === 0 ? cell.padEnd(12) : cell.padStart(22))).join('');
}

function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}, and how many times the engine's date alone that is`);
  console.log(line(['', ...COLUMNS.map(([name]) => name)]));
  for (const row of rows) {
    const cells = COLUMNS.map(([, key]) => `${time(row[key])} (${times(row[key] / row.date)})`);
    console.log(line([`${Math.abs(row.count)} days`, ...cells]));
  }
}

function printLimit(limit: string, ratio: number, holds: boolean): void {
  console.log(`${holds ? 'holds' : 'DOES NOT HOLD'}: ${limit}: ${times(ratio)}`);
  if (!holds) process.exitCode = 1;
}

function rowOf(rows: readonly Row[], count: number): Row {
  const row = rows.find((candidate) => candidate.count === count);
  if (!row) throw new Error(`${count} working days were not measured`);
  return row;
}

function printLimits(direction: string, rows: readonly Row[], sign: 1 | -1): void {
  const at45 = rowOf(rows, sign * 45);
  for (const { key, name } of [
    { key: 'date-fns', name: 'date-fns with a holiday loop' },
    { key: 'moment', name: 'moment-business-days' },
    { key: 'luxon', name: 'a Luxon walk' },
  ] as const) {
    const ratio = at45[key] / at45.date;
    const limit = `45 working days ${direction}, the date alone at least 1,000 times faster than ${name}`;
    printLimit(limit, ratio, ratio >= 1000);
  }
  const overTable = Math.max(...rows.map(({ date, table }) => date / table));
  printLimit(`${direction}, within 5 times the bare table`, overTable, overTable <= 5);
  const growth = rowOf(rows, sign * 250).date / rowOf(rows, sign).date;
  printLimit(`${direction}, 250 days at most 1.5 times the cost of one`, growth, growth <= 1.5);
  const full = at45.moment / at45.full;
  const limit = `45 working days ${direction} with the ledger at least 10 times faster than moment-business-days' date`;
  printLimit(limit, full, full >= 10);
}

function printPlan(): void {
  const procedure = largestProcedure();
  const [clock = NaN, days = NaN] = costs([fullPlan(procedure, true), fullPlan(procedure, false)]);
  const frames = (cost: number) => (cost / 1_000_000 / FRAME_MILLISECONDS).toFixed(2);
  const records = Object.keys(procedure.timescales).length;
  console.log(`\nA full case plan of ${procedure.name} (${records} timed rules, a year on)`);
  console.log(`hours by the clock: ${time(clock)}, ${frames(clock)} frames of 16 ms`);
  console.log(`hours told in days: ${time(days)}, ${frames(days)} frames of 16 ms`);
}

const rows = measuredAll([...COUNTS, ...COUNTS.map((count) => -count)]);
const after = rows.filter(({ count }) => count > 0);
const before = rows.filter(({ count }) => count < 0);
printTable('Working days after', after);
printTable('Working days before', before);
console.log('');
printLimits('after', after, 1);
printLimits('before', before, -1);
printPlan();
console.log(`\n(sum of all that was computed: ${drained()})`);
