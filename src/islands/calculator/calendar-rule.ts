import type { CalendarRule } from '../../calendar-file/index.ts';
import { readingMeanings } from '../../calendar-file/index.ts';
import type { Procedure } from '../../procedure/index.ts';
import { questionsToAsk, versionWords, wordsWithConditions } from '../../procedure/index.ts';
import type { Datable } from '../../timescale/index.ts';
import { conventionsWords, eventsOf, isDatable, resolveReadings } from '../../timescale/index.ts';

/** A record that takes a date; throws where it takes none. */
export function datableRecord(procedure: Procedure, id: string): Datable {
  const timescale = procedure.timescales[id];
  if (timescale === undefined || !isDatable(timescale)) {
    throw new Error(`content/${procedure.id}: "${id}" is not a timescale that takes a date.`);
  }
  return timescale;
}

/**
 * What a calendar file and a case note say of a rule. Throws where the record takes no date, or an event of its is
 * not among the procedure's.
 */
export function calendarRule(procedure: Procedure, id: string): CalendarRule {
  const timescale = datableRecord(procedure, id);
  const readings = resolveReadings(timescale);
  const nouns = Object.fromEntries(
    eventsOf(timescale).map((event) => [event, nounOf(procedure, event)]),
  );
  return {
    procedureId: procedure.id,
    ruleId: id,
    title: timescale.title,
    stated: wordsWithConditions(procedure, timescale),
    council: procedure.council.name,
    procedure: procedure.name,
    version: versionWords(procedure.document),
    clause: timescale.sources.map(({ ref }) => ref).join('; '),
    nouns,
    readings: readings.length,
    meanings: readingMeanings(readings, nouns),
    conventions: conventionsWords(readings.map(({ unit }) => unit)),
    openQuestions: questionsToAsk(procedure, id),
  };
}

function nounOf(procedure: Procedure, event: string): string {
  const record = procedure.events[event];
  if (record === undefined) {
    throw new Error(`content/${procedure.id}: "${event}" is not an event.`);
  }
  return record.noun;
}
