import type { Clock } from '../../timescale/index.ts';

/**
 * The clock of London, with Luxon: it comes once a time of day counts, and stays. Where it does not come the answer is
 * nothing, and the next time tries again.
 */
export async function loadClock(): Promise<Clock | undefined> {
  try {
    const door = await import('../../timescale/clock.ts');
    return door.luxonClock;
  } catch {
    return undefined;
  }
}
