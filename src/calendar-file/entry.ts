import type { IsoDate, ToldPoint } from '../timescale/index.ts';

/** What a calendar file says of a rule. All of it is the procedure's; nothing of it is a family's. */
export interface CalendarRule {
  /** The ids of the procedure and of the record. */
  readonly procedureId: string;
  readonly ruleId: string;
  /** The record's own title: "Complete the plan". */
  readonly title: string;
  /** What the clause says: "within 10 working days". */
  readonly stated: string;
  readonly council: string;
  /** The procedure's name: "Keeping Families Together". */
  readonly procedure: string;
  readonly version: string;
  /** The document's own reference: "5 step 4". */
  readonly clause: string;
  /** How many readings the record has, whether they have a date or not. */
  readonly readings: number;
  /** What each reading takes the clause to mean, by the reading's id. */
  readonly meanings: Readonly<Record<string, string>>;
  /** How the units of the readings are counted, a sentence each. */
  readonly conventions: readonly string[];
  /** The nouns of the events that the answers count from. */
  readonly nouns: Readonly<Record<string, string>>;
  /** What is unclear about the rule and whom to ask, a sentence each. */
  readonly openQuestions: readonly string[];
}

/** Which of the two a date is, where a plan has it at its earliest and at its latest. */
export type Side = 'earliest' | 'latest';

/**
 * Which date of which rule an entry is for. It says nothing of when that is: with the code of a file it names the entry
 * for good, so that a calendar finds it again when the date has moved.
 */
export interface EntryName {
  readonly procedureId: string;
  readonly ruleId: string;
  /** The id of the reading. */
  readonly reading: string;
  readonly end: ToldPoint['end'];
  /** The place in a series, from 1; 0 where the date is no series, or the next of one. */
  readonly occurrence: number;
  /** The latest date is the plan's own: a date that has no earliest beside it is named by it, too. */
  readonly side: Side;
}

/** One date of one answer: what an entry tells of it. */
export interface EntryPart {
  readonly name: EntryName;
  readonly kind: ToldPoint['kind'];
  readonly date: IsoDate;
  /** An instant with London's offset, where a time counts: "2027-03-28T03:30+01:00". Otherwise the whole day. */
  readonly at?: string;
  /** Minutes from the reminder to the beginning of the day, or to the time; below 0 where it comes after. */
  readonly reminder: number;
  /** The reading's number in the source's order, from 1. */
  readonly number: number;
  /** What the reading takes the clause to mean. */
  readonly meaning: string;
  /** The answer in words: "By the end of Monday 4 January 2027". */
  readonly answer: string;
  readonly counted: string;
  /** Which of the two it is, where both have a date of their own. */
  readonly side?: Side;
  /** The place in a series, from 1. */
  readonly occurrence?: number;
  /** What must be known beside the date, a sentence each. */
  readonly notes: readonly string[];
}

/** One date of a rule as it stands in a calendar file and in a table. */
export interface CalendarEntry extends Pick<EntryPart, 'name' | 'date' | 'at' | 'reminder'> {
  /** Neutral: what kind of date it is, the rule's title, the service and the council. */
  readonly title: string;
  readonly rule: CalendarRule;
  /** Every reading's date that falls here, in the source's order. */
  readonly parts: readonly [EntryPart, ...EntryPart[]];
}
