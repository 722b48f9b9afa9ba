import { slug } from 'github-slugger';
import { changesAnchor } from './addresses.ts';
import type { DayOfChange } from './days.ts';
import { reasonOnce } from './days.ts';
import { toldName } from './kinds.ts';

/** What changed on a day of one kind of record, or of one kind of part. */
export interface DayKind extends Pick<DayOfChange, 'why' | 'changes'> {
  /** "duty", "step of a map". */
  readonly name: string;
  /** The anchor under which the day's changes of the kind stand. */
  readonly anchor: string;
}

/** So many stand open; a chapter that is read again would bury what else has changed. */
const MOST_OPEN = 20;

/** Whether a day's changes are folded, each kind under a heading: there are many, or they are a part of many. */
export const isByKind = ({ changes, part }: DayOfChange): boolean =>
  changes.length > MOST_OPEN || part !== undefined;

/** A day's changes of a procedure by their kinds, in the order in which they are told. */
export const kindsOfDay = (procedure: string, { date, changes }: DayOfChange): readonly DayKind[] =>
  [...Map.groupBy(changes, ({ kind, id }) => toldName(kind, id))].map(([name, alike]) => ({
    name,
    anchor: `${changesAnchor(date, procedure)}-${slug(name)}`,
    ...reasonOnce(alike),
  }));
