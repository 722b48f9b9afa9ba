import type { Answer } from '../../timescale/index.ts';
import { readingName, standingOf, tellLine } from '../../timescale/index.ts';
import type { CountedRule } from './props.ts';
import type { Answered, AnsweredReading } from './worked-out.ts';

/** Tells each reading of a rule, earlier first, with how it stands to the present. */
export function tellReadings(
  rule: CountedRule,
  answers: readonly Answer[],
  { today, minute }: Pick<Answered, 'today' | 'minute'>,
): readonly AnsweredReading[] {
  return answers.map((answer) => {
    const noun = rule.nouns[answer.event] ?? answer.event;
    const told = tellLine(answer, { kind: rule.timescale.kind, today });
    const name = rule.readings > 1 ? `${readingName(told, rule.readings)}: ` : '';
    const why = told.text === undefined ? '' : `${name}${told.text}`;
    return { answer, told, noun, why, stands: standingOf(answer, today, minute) };
  });
}
