import type { Procedure } from '../../procedure/index.ts';
import { sentenceStart, wholeRule } from '../../procedure/index.ts';
import type { Datable, Timescale } from '../../timescale/index.ts';
import { isDatable, resolveReadings, statedWords } from '../../timescale/index.ts';
import { timescalesOf } from '../role/role-records.ts';
import { readingFacts } from '../timescale/timescale-facts.ts';
import type { AskedKind, QuestionToAnswer } from './question-to-answer.ts';
import { rulesInOrder, timesOfRule } from './week-rules.ts';

/** What the time of a rule is asked for with; none where it is no time to act at. */
function timeAsked(timescale: Timescale): readonly [AskedKind, string] | undefined {
  switch (timescale.kind) {
    case 'deadline':
      return timescale.stated.bound === 'atMost' ? ['by when', 'by when?'] : ['when', 'when?'];
    case 'prompt':
    case 'schedule':
      return ['when', 'when?'];
    case 'recurrence':
      return ['how often', 'how often?'];
    case 'period':
      return resolveReadings(timescale).every(({ shape }) => shape === 'length')
        ? ['how long', 'for how long?']
        : undefined;
    case 'limit':
    case 'hours':
      return undefined;
  }
}

/** The words of a rule that say already what it counts from. */
const SAYS_START = /\b(?:of|from|after|following|since)\b/;

/** What every reading of a rule counts from; none where one of them counts back, or the rule's words say it. */
function startsOf(procedure: Procedure, timescale: Datable): readonly string[] | undefined {
  if (SAYS_START.test(statedWords(timescale))) return undefined;
  if (resolveReadings(timescale).some(({ counts }) => 'before' in counts)) return undefined;
  return readingFacts(procedure, timescale).map(({ words }) => sentenceStart(words));
}

/** The questions that one rule of time answers. */
export function questionsOfTime(
  procedure: Procedure,
  id: string,
  timescale: Timescale,
): readonly QuestionToAnswer[] {
  const { title, sources, strength } = timescale;
  const ask = (kind: AskedKind, question: string, answer: readonly string[]): QuestionToAnswer => ({
    kind,
    question: `${title}${question}`,
    answer: [...new Set(answer)],
    sources,
    of: { timescale: id },
  });
  const whole = wholeRule(procedure, timescale);
  const time = timeAsked(timescale);
  const starts = isDatable(timescale) ? startsOf(procedure, timescale) : undefined;
  return [
    ...(time === undefined ? [] : [ask(time[0], `: ${time[1]}`, [whole])]),
    ...(starts === undefined
      ? []
      : [ask('counted from', `, ${statedWords(timescale)}: counted from what?`, starts)]),
    ...(strength === 'not stated'
      ? []
      : [ask('how strongly', ': how strongly does the document put it?', [whole])]),
  ];
}

/** The questions that a role's own rules of time answer, in the order in which a newcomer meets the rules. */
export function questionsOnTimes(procedure: Procedure, role: string): readonly QuestionToAnswer[] {
  const own = new Map(timescalesOf(procedure, role));
  const met = rulesInOrder(procedure, role).flatMap((rule) => timesOfRule(procedure, rule));
  return [...new Set([...met, ...own.keys()])].flatMap((id) => {
    const timescale = own.get(id);
    return timescale === undefined ? [] : questionsOfTime(procedure, id, timescale);
  });
}
