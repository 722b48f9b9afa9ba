import { Session } from 'node:inspector/promises';
import type { Datable } from '../../../src/timescale/index.ts';
import { answerReadings, englandAndWales, tell } from '../../../src/timescale/index.ts';

// Run by itself, as Node runs it: what prints is read by the test beside it.

const COMMON = {
  title: 'Do a thing',
  who: 'not stated',
  action: 'do a thing',
  strength: 'should',
  sources: [{ section: 'section', ref: '1' }],
} as const;
const counts = { from: 'start' } as const;
const weeks = { bound: 'atMost', figure: 6, unit: 'weeks', words: '{amount}' } as const;

/** A record of whole days of each kind. */
const RECORDS: Readonly<Record<string, Datable>> = {
  'a deadline in working days': {
    ...COMMON,
    kind: 'deadline',
    stated: { ...weeks, figure: 10, unit: 'working-days' },
    readings: [{ counts }],
  },
  'a deadline in weeks': { ...COMMON, kind: 'deadline', stated: weeks, readings: [{ counts }] },
  'a limit that is never reached': {
    ...COMMON,
    kind: 'limit',
    stated: { ...weeks, bound: 'moreThan', unit: 'months' },
    readings: [{ counts }],
  },
  'a period': {
    ...COMMON,
    kind: 'period',
    stated: weeks,
    readings: [{ counts, shape: 'numbered' }],
  },
  'a recurrence': {
    ...COMMON,
    kind: 'recurrence',
    stated: weeks,
    readings: [{ counts, basis: 'series' }],
  },
};

/** The functions of the timescale module that are called while something runs, with how often, by file. */
async function called(run: () => void): Promise<Record<string, Record<string, number>>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const files = result.flatMap(({ url, functions }) => {
    const [, file] = url.split('/src/timescale/');
    const calls = functions.flatMap(({ functionName, ranges: [whole] }) =>
      whole && whole.count > 0 ? [[functionName, whole.count] as const] : [],
    );
    return file !== undefined && calls.length > 0
      ? [[file, Object.fromEntries(calls)] as const]
      : [];
  });
  return Object.fromEntries(files);
}

const moments = { start: { date: '2026-12-16' } };
const measured: Record<string, unknown> = {};
for (const [name, record] of Object.entries(RECORDS)) {
  const answer = () => answerReadings(record, moments, englandAndWales);
  const answers = answer();
  measured[name] = {
    answered: await called(answer),
    told: await called(() => {
      for (const each of answers) {
        tell(each, { noun: 'the start', kind: record.kind, today: '2026-12-18' });
      }
    }),
  };
}
process.stdout.write(JSON.stringify(measured));
