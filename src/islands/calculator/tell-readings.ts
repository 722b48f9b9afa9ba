import type { Answer } from '../../timescale/index.ts';
import { tellAlone } from '../../timescale/index.ts';
import type { CountedRule } from './props.ts';
import type { Answered, AnsweredReading } from './worked-out.ts';

/** Tells each reading of a rule by itself, earlier first, with how it stands to the present. */
export function tellReadings(
  { timescale, readings, nouns }: CountedRule,
  answers: readonly Answer[],
  { today, minute }: Pick<Answered, 'today' | 'minute'>,
): readonly AnsweredReading[] {
  return answers.map((answer) => ({
    answer,
    told: tellAlone(answer, { kind: timescale.kind, readings, today, minute }),
    noun: nouns[answer.event] ?? answer.event,
  }));
}
