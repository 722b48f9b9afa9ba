import { TOLD_KINDS, forEachKind } from './kinds.ts';
import type { Line, Lines, Told, ToldKind } from './told.ts';

/** What happened to a line. */
export type Change = {
  readonly kind: ToldKind;
  readonly id: string;
} & (
  | { readonly change: 'changed'; readonly was: Line; readonly now: Line }
  | { readonly change: 'new'; readonly now: Line }
  | { readonly change: 'gone'; readonly was: Line }
  /** It says what it said, under another id. */
  | { readonly change: 'renamed'; readonly from: string; readonly now: Line }
);

const FIELDS = ['title', 'said', 'min', 'max', 'words'] as const;

const isSame = (a: Line, b: Line): boolean => FIELDS.every((field) => a[field] === b[field]);

function between(kind: ToldKind, was: Lines, now: Lines): readonly Change[] {
  const gone = new Map(Object.entries(was).filter(([id]) => !Object.hasOwn(now, id)));
  const changes = Object.entries(now).flatMap(([id, line]): readonly Change[] => {
    const before = Object.hasOwn(was, id) ? was[id] : undefined;
    if (before !== undefined) {
      return isSame(before, line) ? [] : [{ kind, id, change: 'changed', was: before, now: line }];
    }
    const from = [...gone].find(([, other]) => isSame(other, line))?.[0];
    if (from === undefined) return [{ kind, id, change: 'new', now: line }];
    gone.delete(from);
    return [{ kind, id, change: 'renamed', from, now: line }];
  });
  const left = [...gone].map(([id, line]): Change => ({ kind, id, change: 'gone', was: line }));
  return [...changes, ...left].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What changed from one state of the records to another, by kind in the order in which readers are told, then by id. */
export const changesBetween = (was: Told, now: Told): readonly Change[] =>
  TOLD_KINDS.flatMap((kind) => between(kind, was[kind], now[kind]));

/** The state before changes that led to `told`. */
export function undo(told: Told, changes: readonly Change[]): Told {
  return forEachKind((kind) => {
    const lines = new Map(Object.entries(told[kind]));
    const own = changes.filter((change) => change.kind === kind);
    for (const { change, id } of own) if (change !== 'gone') lines.delete(id);
    for (const one of own) {
      if (one.change === 'renamed') lines.set(one.from, one.now);
      else if ('was' in one) lines.set(one.id, one.was);
    }
    return Object.fromEntries(lines);
  });
}
