import type { Count } from './count.ts';
import type { Instant } from '../../calendar/london-zone.ts';
import { MINUTE } from '../../calendar/london-zone.ts';

/**
 * So many minutes on from an instant, or back from it, as they really pass: a clock change neither adds nor takes
 * away ("How we count", line 4).
 */
export function countElapsed(event: Instant, minutes: number, direction: 1 | -1): Count {
  const end = event + direction * minutes * MINUTE;
  const from = Math.min(event, end);
  const to = Math.max(event, end);
  return { ok: true, end, stretches: from === to ? [] : [{ from, to, kind: 'counted' }] };
}
