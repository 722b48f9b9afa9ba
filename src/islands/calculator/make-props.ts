import { openQuestionWords, ruleLines } from '../../calendar-file/index.ts';
import type { Procedure } from '../../procedure/index.ts';
import { clauseWords, comparedWith, deadlineUrl, limitsOf } from '../../procedure/index.ts';
import type { OpeningHours } from '../../timescale/index.ts';
import {
  capitalised,
  countedEvent,
  eventsOf,
  isDatable,
  readingWords,
  resolveReadings,
} from '../../timescale/index.ts';
import { askedEvents } from './asked-events.ts';
import { calendarRule, datableRecord } from './calendar-rule.ts';
import { earlierStarts } from './earlier-starts.ts';
import type { CalculatorProps, ComparedRule, CountedRule } from './props.ts';

/** A datable rule with what a result shows beside its date. Throws where the record takes no date. */
function countedRule(procedure: Procedure, id: string): CountedRule {
  const timescale = datableRecord(procedure, id);
  return {
    ...calendarRule(procedure, id),
    url: deadlineUrl(procedure.id, id),
    timescale,
    cited: timescale.sources.map(({ ref }) => clauseWords(ref)).join('; '),
  };
}

function hoursOf(
  procedure: Procedure,
  rules: readonly CountedRule[],
): Record<string, OpeningHours> {
  const needed = rules.flatMap(({ timescale }) =>
    resolveReadings(timescale).flatMap(({ hours }) => hours ?? []),
  );
  const found: Record<string, OpeningHours> = {};
  for (const id of needed) {
    const record = procedure.timescales[id];
    if (record?.kind !== 'hours') {
      throw new Error(`content/${procedure.id}: "${id}" is not a record of opening hours.`);
    }
    found[id] = record.hours;
  }
  return found;
}

function noteFoot({ conventions, openQuestions }: CountedRule): readonly string[] {
  return [
    ...conventions,
    'The procedure does not say how to count.',
    ...openQuestions.map(openQuestionWords),
  ];
}

const PAST_LIMIT =
  'The limit ends first, on one reading at least, and is never to be passed. Work to the earlier date, or ask your manager.';

/** A rule whose date stands beside that of `own`. A limit and what it holds, which are no contradiction, say so. */
function comparedRule(procedure: Procedure, id: string, own: string): ComparedRule {
  const rule = countedRule(procedure, id);
  if (limitsOf(procedure, own).includes(id)) {
    const stated = `${rule.stated}, a limit never to be passed`;
    return { ...rule, stated, pastLimit: PAST_LIMIT };
  }
  return limitsOf(procedure, id).includes(own)
    ? {
        ...rule,
        stated: `${rule.stated}, never past this limit`,
        pastLimit: PAST_LIMIT,
        isHeld: true,
      }
    : rule;
}

/** What each of several readings takes the clause to mean; one reading alone is what the clause says. */
function severalReadings({ timescale, nouns }: CountedRule): CalculatorProps['readings'] {
  const readings = resolveReadings(timescale);
  if (readings.length < 2) return {};
  return Object.fromEntries(
    readings.map((reading) => {
      const event = countedEvent(reading.counts);
      return [reading.id, capitalised(readingWords(reading, nouns[event] ?? event))];
    }),
  );
}

/** The props of one rule's calculator: the rule, those it contradicts, its limit or what it is that of, and only what they need. */
export function calculatorProps(
  procedure: Procedure,
  id: string,
  idPrefix: string,
): CalculatorProps {
  const rule = countedRule(procedure, id);
  const asked = eventsOf(rule.timescale);
  const compared = comparedWith(procedure, id)
    .filter((other) => {
      const timescale = procedure.timescales[other];
      return (
        timescale !== undefined &&
        isDatable(timescale) &&
        eventsOf(timescale).some((event) => asked.includes(event))
      );
    })
    .map((other) => comparedRule(procedure, other, id));
  const rules = [rule, ...compared];
  const events = Object.fromEntries(
    rules
      .flatMap(({ timescale }) => eventsOf(timescale))
      .flatMap((event) => {
        const record = procedure.events[event];
        return record === undefined ? [] : [[event, record] as const];
      }),
  );
  return {
    idPrefix,
    rule,
    asked: askedEvents(idPrefix, rule, compared).map((each) => {
      const earlier = earlierStarts(procedure, each.event);
      return earlier.length === 0 ? each : { ...each, earlier };
    }),
    readings: severalReadings(rule),
    compared,
    events,
    hours: hoursOf(procedure, rules),
    noteHead: ruleLines(rule),
    noteFoot: noteFoot(rule),
  };
}
