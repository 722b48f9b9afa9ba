import type { Answer, ResultMoment, ToldPoint, WorkingCalendar } from '../timescale/index.ts';
import { londonInstant, tellPoints } from '../timescale/index.ts';
import type { CalendarRule, EntryPart, Side } from './entry.ts';
import { reminderBefore } from './reminder.ts';

/** An answer as it is written: what is to be said of it beside. */
export interface WrittenAnswer {
  readonly answer: Answer;
  /** Which of the two it is, where a plan has the answer at its earliest and at its latest. */
  readonly side?: Side | undefined;
  readonly notes?: readonly string[];
}

/** The dates of one answer, in its own order; none where it has no date. */
export function partsOf(
  rule: CalendarRule,
  written: WrittenAnswer,
  calendar: WorkingCalendar,
): readonly EntryPart[] {
  const { answer } = written;
  const noun = rule.nouns[answer.event] ?? answer.event;
  return tellPoints(answer, { noun }).map((point) => {
    const at = instantOf(point.moment);
    const { date } = point.moment;
    return {
      name: nameOf(rule, written, point),
      kind: point.kind,
      date,
      ...(at === undefined ? {} : { at }),
      reminder: reminderBefore({ date, at, start: answer.moment }, calendar),
      number: answer.index + 1,
      meaning: rule.meanings[answer.reading.id] ?? rule.stated,
      answer: point.sentence,
      counted: point.counted,
      side: written.side,
      occurrence: point.occurrence,
      notes: [...(written.notes ?? []), ...point.notes],
    };
  });
}

function nameOf(
  { procedureId, ruleId }: CalendarRule,
  { answer, side = 'latest' }: WrittenAnswer,
  { end, occurrence = 0 }: ToldPoint,
): EntryPart['name'] {
  return { procedureId, ruleId, reading: answer.reading.id, end, occurrence, side };
}

/** An end of a result that has a time, as an instant with London's offset; undefined for a whole day. */
function instantOf({ date, time, due }: ResultMoment): string | undefined {
  if (due) {
    return due.kind === 'time' ? due.at : undefined;
  }
  return time === undefined ? undefined : londonInstant({ date, time });
}
