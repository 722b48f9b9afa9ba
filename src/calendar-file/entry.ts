import type { IsoDate, ResolvedReading } from '../timescale/index.ts';

/** What a calendar file says of a rule. All of it is the procedure's; nothing of it is a family's. */
export interface CalendarRule {
  /** The ids of the procedure and of the record: with the date of the event they name an entry for good. */
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
  /** The nouns of the events that the answers count from. */
  readonly nouns: Readonly<Record<string, string>>;
  /** What is unclear about the rule and whom to ask, a sentence each. */
  readonly openQuestions?: readonly string[];
}

/** One date of an answer as it stands in a calendar file and in a table. */
export interface CalendarEntry {
  /** The same whenever the same date of the same rule is written, so that a calendar replaces what it has. */
  readonly uid: string;
  /** Neutral: what kind of date it is and the rule's title. */
  readonly title: string;
  readonly date: IsoDate;
  /** An instant with London's offset, where a time counts: "2027-03-28T03:30+01:00". Otherwise the whole day. */
  readonly at?: string;
  /** Minutes from the reminder to the beginning of the day, or to the time. */
  readonly reminder: number;
  readonly rule: CalendarRule;
  /** "Reading 1 of 2"; nothing where the rule has one reading. */
  readonly readingName?: string;
  readonly reading: ResolvedReading;
  /** The event's own noun: "allocation". */
  readonly noun: string;
  /** The answer in words: "By the end of Monday 4 January 2027". */
  readonly answer: string;
  /** How the date was counted, a sentence each. */
  readonly counted: readonly string[];
  /** What must be known beside the date, a sentence each. */
  readonly notes: readonly string[];
}
