import { drawnElsewhere } from '../../elsewhere.ts';

/** Mutation testing runs each test hundreds of times, so it draws a part of the random cases. */
const PART = Number(process.env['RANDOM_PART'] ?? '1');

/** How many of so many random cases this run draws: in London all, elsewhere a part, unless everything is wanted. */
export function drawn(cases: number): number {
  return Math.ceil(drawnElsewhere(cases) * PART);
}
