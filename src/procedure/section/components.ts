import type { RecordKindId } from '../record-kinds.ts';
import { recordKinds } from '../record-kinds.ts';

/** Names a timescale that takes a date, and shows its calculator. */
export const CALCULATOR = 'Calculator';

/** A component that names no record. */
const PLAIN: readonly string[] = ['Heading', 'Note'];

/** The kinds of record that a component names: two where one component shows either. None for one that names none. */
export function kindsShownBy(component: string): readonly RecordKindId[] {
  if (component === CALCULATOR) return ['timescale'];
  return recordKinds().flatMap(([id, kind]) => (kind.component === component ? [id] : []));
}

/** Every component that the prose of a section may use. */
export function proseComponents(): readonly string[] {
  const shown = recordKinds().flatMap(([, { component }]) => component ?? []);
  return [...new Set([...shown, CALCULATOR, ...PLAIN])];
}
