import type { Change } from '../../src/changes/compare.ts';
import { forEachKind } from '../../src/changes/kinds.ts';
import type { Told } from '../../src/changes/told.ts';

/** The state after changes, in no order of its own: what the history says is held against it. */
export function redo(told: Told, changes: readonly Change[]): Told {
  return forEachKind((kind) => {
    const lines = new Map(Object.entries(told[kind]));
    const own = changes.filter((change) => change.kind === kind);
    for (const one of own) {
      if (one.change === 'gone') lines.delete(one.id);
      if (one.change === 'renamed') lines.delete(one.from);
    }
    for (const one of own) if ('now' in one) lines.set(one.id, one.now);
    return Object.fromEntries(lines);
  });
}
