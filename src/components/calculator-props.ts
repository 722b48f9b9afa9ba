import type { CalculatorProps, CountedRule } from '../islands/calculator/props.ts';
import { deadlineUrl } from '../procedure/addresses.ts';
import { actorWords, comparedWith, questionsAffecting } from '../procedure/derived.ts';
import type { DocumentControl, Procedure } from '../procedure/procedure.ts';
import { eventsOf } from '../timescale/answer.ts';
import type { OpeningHours } from '../timescale/opening-hours.ts';
import { isDatable, resolveReadings } from '../timescale/reading.ts';
import { statedWords } from '../timescale/words/amount.ts';
import { conventionWords } from '../timescale/words/convention.ts';
import { monthWords } from '../timescale/words/dates.ts';
import { askedEvents } from './asked-events.ts';

/** Version and month of a document: "Version 2, October 2024". */
export function versionWords({ version, issued }: DocumentControl): string {
  const parts = [
    ...(version === 'not stated' ? [] : [version]),
    ...(issued === 'not stated' ? [] : [monthWords(issued)]),
  ];
  return parts.length === 0 ? 'no version stated' : parts.join(', ');
}

/** A datable rule with what a result shows beside its date. Throws where the record takes no date. */
export function countedRule(procedure: Procedure, id: string): CountedRule {
  const timescale = procedure.timescales[id];
  if (timescale === undefined || !isDatable(timescale)) {
    throw new Error(`content/${procedure.id}: "${id}" is not a timescale that takes a date.`);
  }
  return {
    id,
    title: timescale.title,
    words: statedWords(timescale),
    url: deadlineUrl(procedure.id, id),
    timescale,
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

function noteHead(procedure: Procedure, rule: CountedRule): readonly string[] {
  const clauses = rule.timescale.sources.map(({ ref }) => ref).join('; ');
  const version = versionWords(procedure.document);
  return [
    `${rule.title}: ${rule.words}`,
    `${procedure.council.name}: ${procedure.name}, ${version}, clause ${clauses}`,
  ];
}

function noteFoot(procedure: Procedure, rule: CountedRule): readonly string[] {
  const units = resolveReadings(rule.timescale).map(({ unit }) => unit);
  const open = questionsAffecting(procedure, 'timescales', rule.id).map(
    ({ question }) =>
      `Open question: ${question.title}. Ask: ${actorWords(procedure, { anyOf: question.ask })}.`,
  );
  return [
    ...new Set(units.map(conventionWords)),
    'The procedure does not say how to count.',
    ...open,
  ];
}

/** The props of one rule's calculator: the rule, those it contradicts, and only what they need. */
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
    .map((other) => countedRule(procedure, other));
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
    asked: askedEvents(idPrefix, rule, compared),
    compared,
    events,
    hours: hoursOf(procedure, rules),
    noteHead: noteHead(procedure, rule),
    noteFoot: noteFoot(procedure, rule),
  };
}
