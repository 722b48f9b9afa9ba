import type { Fault, Place } from '../procedure/checks/index.ts';
import type { Change } from './compare.ts';
import { changesBetween } from './compare.ts';
import type { History } from './history.ts';
import { historyFile, recordFile, toldName } from './kinds.ts';
import type { Told, ToldKind } from './told.ts';
import { recordOf } from './told.ts';

/** A chapter that is new would be hundreds: one command tells them all. */
const MOST_TOLD = 10;

const HOW = {
  changed: 'says something else than what readers were last told',
  new: 'is new, and readers have not been told of it',
  gone: 'is gone, and readers have not been told of it',
  renamed: 'has another id, and readers have not been told of it',
} as const satisfies Record<Change['change'], string>;

function mend(procedure: string): string {
  return `Run \`npm run changes\`, with \`-- --why "…"\` where a sentence says why; then read what it has added to content/${procedure}/history/changes.json.`;
}

function placeOf(procedure: string, told: Told, { change, kind, id }: Change): Place {
  if (change === 'gone') return lineOfHistory(procedure, told, kind, id);
  if (kind === 'section') return { file: `content/${procedure}/sections/${id}.mdx`, line: 1 };
  return { records: recordFile(kind), id: recordOf(id) };
}

function lineOfHistory(procedure: string, told: Told, kind: ToldKind, id: string): Place {
  const file = `content/${procedure}/history/${historyFile(kind)}`;
  return { file, line: Object.keys(told[kind]).toSorted().indexOf(id) + 2 };
}

/** Where the records of a procedure tell something else than its history holds: readers are told of each change. */
export function historyFaults(procedure: string, history: History, now: Told): readonly Fault[] {
  const { told } = history;
  if (told === undefined) {
    return [
      {
        procedure,
        place: { file: `content/${procedure}/history/changes.json`, line: 1 },
        message: 'the procedure has no history yet',
        mend: 'Run `npm run changes`: it writes down what the records say as they are published.',
      },
    ];
  }
  const changes = changesBetween(told, now);
  const faults = changes.slice(0, MOST_TOLD).map((change): Fault => ({
    procedure,
    place: placeOf(procedure, told, change),
    message: `the ${toldName(change.kind, change.id)} "${change.id}" ${HOW[change.change]}`,
    mend: mend(procedure),
  }));
  const more = changes.length - faults.length;
  if (more <= 0) return faults;
  const rest: Fault = {
    procedure,
    place: { file: `content/${procedure}/history/changes.json`, line: 1 },
    message: `readers have not been told of ${more} more changes`,
    mend: mend(procedure),
  };
  return [...faults, rest];
}
