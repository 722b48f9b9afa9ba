import type { IsoDate } from '../timescale/index.ts';
import type { Change } from './compare.ts';
import { changesBetween, undo } from './compare.ts';
import type { Entry, History } from './history.ts';
import { isSameEntry } from './history.ts';
import type { Told } from './told.ts';

/** When and why records were changed. */
export interface Occasion {
  readonly date: IsoDate;
  /** One sentence, where there is one to say. */
  readonly why?: string | undefined;
}

/** The changes of records that were told on a day. */
export function changesOf(entries: readonly Entry[], date: IsoDate): readonly Change[] {
  return entries.flatMap((entry) =>
    entry.date === date && entry.change !== 'published' ? [entry] : [],
  );
}

const isOf = (entry: Entry, { kind, id }: Change): boolean =>
  entry.change !== 'published' && entry.kind === kind && entry.id === id;

/** The entry of a change. One that was told on that day already, and is the same, keeps its reason. */
function entryOf(change: Change, today: readonly Entry[], { date, why }: Occasion): Entry {
  const told = today.find((entry) => isOf(entry, change));
  const before = told !== undefined && 'why' in told ? told.why : undefined;
  const again: Entry = { date, ...change, why: before };
  return told !== undefined && isSameEntry(told, again)
    ? again
    : { date, ...change, why: why ?? before };
}

const BEGUN =
  'Published as it stands. From this day every change of a rule, a duty, a map or a term is told here, with its old and its new words.';

/** A history that begins: what stands is what is published, and no record is told as new. */
function begun(entries: readonly Entry[], now: Told, { date, why }: Occasion): History {
  const first: Entry = { date, change: 'published', text: why ?? BEGUN };
  const isTold = entries.some((entry) => isSameEntry(entry, first));
  return { told: now, entries: isTold ? entries : [...entries, first] };
}

/**
 * The history with what the records tell now. What changed more than once on a day is one change: from the words of the day
 * before to those of its end, and none where they are the same. Throws where an entry is of a later day.
 */
export function append(history: History, now: Told, occasion: Occasion): History {
  const { told, entries } = history;
  const { date } = occasion;
  const later = entries.find((entry) => entry.date > date);
  if (later !== undefined) {
    throw new RangeError(
      `there is an entry of ${later.date}, which is after ${date}. Tell it for that day or a later one: --on ${later.date}.`,
    );
  }
  if (told === undefined) return begun(entries, now, occasion);
  const today = entries.filter((entry) => entry.date === date);
  const before = undo(told, changesOf(entries, date));
  const changes = changesBetween(before, now).map((change) => entryOf(change, today, occasion));
  const kept = entries.filter((entry) => entry.date !== date || entry.change === 'published');
  return { told: now, entries: [...kept, ...changes] };
}
