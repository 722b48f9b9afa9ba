import type { IsoDate } from '../timescale/index.ts';
import { changesOf } from './append.ts';
import type { Change } from './compare.ts';
import { undo } from './compare.ts';
import { fillLine, lineText } from './fill.ts';
import type { Entry } from './history.ts';
import type { Line, Told, ToldKind } from './told.ts';
import { sentenceStart } from '../procedure/index.ts';

/** A record's change as a reader is told it, in the words of its time. */
export interface ToldChange {
  readonly change: Change['change'];
  readonly kind: ToldKind;
  readonly id: string;
  /** What the record, or the part of one, is called; undefined where it has no title. */
  readonly title: string | undefined;
  /** Undefined of what is new. */
  readonly was: string | undefined;
  /** Undefined of what is gone. */
  readonly now: string | undefined;
  /** Undefined, too, where the whole day has one reason. */
  readonly why: string | undefined;
}

/** What was told of one procedure on one day. */
export interface DayOfChange {
  readonly date: IsoDate;
  /** What was published as a whole. */
  readonly published: readonly string[];
  /** Of several changes, where they have the same: it is said once. */
  readonly why: string | undefined;
  readonly changes: readonly ToldChange[];
  /** Which part of the day it is, from 1, where no one page holds it. */
  readonly part?: number;
}

function titleOf(told: Told, line: Line): string | undefined {
  return line.title === undefined ? undefined : sentenceStart(fillLine(told, line.title));
}

function toldChange(
  entry: Change & { readonly why?: string },
  before: Told,
  after: Told,
): ToldChange {
  const { change, kind, id, why } = entry;
  const was = 'was' in entry ? entry.was : undefined;
  const now = 'now' in entry ? entry.now : undefined;
  const wasTitle = was && titleOf(before, was);
  const nowTitle = now && titleOf(after, now);
  const isRetitled = was !== undefined && now !== undefined && wasTitle !== nowTitle;
  return {
    change,
    kind,
    id,
    title: nowTitle ?? wasTitle,
    was: was && lineText(before, was, !isRetitled),
    now: now && lineText(after, now, !isRetitled),
    why,
  };
}

/** The reason that several changes have in common, which is then said once, and the changes without it. */
export function reasonOnce(changes: readonly ToldChange[]): Pick<DayOfChange, 'why' | 'changes'> {
  const reasons = new Set(changes.map(({ why }) => why));
  const why = changes.length > 1 && reasons.size === 1 ? changes[0]?.why : undefined;
  return {
    why,
    changes: why === undefined ? changes : changes.map((one) => ({ ...one, why: undefined })),
  };
}

/** The days of a procedure's history, newest first. `told` is what its records tell now. */
export function daysOf(told: Told, entries: readonly Entry[]): readonly DayOfChange[] {
  const dates = [...new Set(entries.map(({ date }) => date))].toSorted().toReversed();
  let after = told;
  return dates.map((date) => {
    const before = undo(after, changesOf(entries, date));
    const own = entries.filter((entry) => entry.date === date);
    const each = own.flatMap((entry) =>
      entry.change === 'published' ? [] : [toldChange(entry, before, after)],
    );
    after = before;
    const published = own.flatMap((entry) => (entry.change === 'published' ? [entry.text] : []));
    return { date, published, ...reasonOnce(each) };
  });
}
