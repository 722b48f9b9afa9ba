import type { Answer } from '../../timescale/index.ts';
import { keyMoment } from '../../timescale/index.ts';
import type { WorkedOut } from './worked-out.ts';

/** Its ends in the order of the alphabet; one without a time of day counts as at `time`. */
const endsOf = (answers: readonly Answer[], time: string): readonly string[] =>
  answers.flatMap(({ result }) => {
    if (!result.ok) return [];
    const { date, time: at = time } = keyMoment(result.value);
    return `${date} ${at}`;
  });

/** What the compared rule has to say where the held one of the two may end after the limit; nothing where it does not. */
export function pastLimitWords(
  own: readonly Answer[],
  { rule, answers }: WorkedOut['compared'][number],
): string | undefined {
  const [held, limits] = rule.isHeld ? [answers, own] : [own, answers];
  const ends = endsOf(limits, '24:00');
  return endsOf(held, '00:00').some((end) => ends.some((limit) => end > limit))
    ? rule.pastLimit
    : undefined;
}
