import type { Timescale } from '../record/record.ts';

/** The timescales of a procedure by their ids. */
export type Timescales = Readonly<Record<string, Timescale>>;
