import type { Answer, ToldHeadline, ToldWorkTo, WorkingCalendar } from '../../timescale/index.ts';
import type { ClosedReading, DatesReading, FormErrors } from '../kit/date-entry/typed-date.ts';
import type { ComparedRule } from './props.ts';

/** What the form says now: its dates, and the closed days that it names. */
export type FormReading = DatesReading & ClosedReading;

/** A rule that stands beside another, with the answers of its readings. */
interface AnsweredRule {
  readonly rule: ComparedRule;
  readonly answers: readonly Answer[];
}

/** What "Work it out" found. */
export interface WorkedOut {
  /** The rule's answers, earlier first. */
  readonly answers: readonly Answer[];
  readonly compared: readonly AnsweredRule[];
  /** Events of the rule whose date was left blank: their readings wait. */
  readonly waiting: readonly string[];
  /** The calendar by which they were counted, with the reader's closed days. */
  readonly calendar: WorkingCalendar;
}

/** What a press found, or what is to be mended in the form first. */
export type Outturn =
  | { readonly ok: true; readonly found: WorkedOut }
  | { readonly ok: false; readonly errors: FormErrors };

/** One reading's answer by itself. */
export interface AnsweredReading {
  readonly answer: Answer;
  /** Its date and what stands around it; nothing where it has none. */
  readonly told: ToldWorkTo | undefined;
  /** The noun of the event that it counts from. */
  readonly noun: string;
}

/** A rule beside the one that was asked about, with the one date that its readings come to. */
export interface ComparedAnswer extends AnsweredRule {
  readonly headline: ToldHeadline;
  /** That one of the two may end after the other, which it must never pass. */
  readonly past: string | undefined;
}

/** A date of another rule that comes before the one to work to. */
export interface EarlierDate {
  readonly ruleId: string;
  /** "Earlier by section 7.2", "Never past, by section 7.2". */
  readonly by: string;
  readonly told: ToldWorkTo;
  /** "Complete the assessment, within 28 days" */
  readonly what: string;
}

/** A result in the parts that are shown of it and taken away. */
export interface Answered {
  /** Which press it answers: each is announced anew. */
  readonly press: number;
  /** The device's day in London. */
  readonly today: string;
  /** The device's minute, since the start of 1970 (UTC). */
  readonly minute: number;
  readonly found: WorkedOut;
  readonly headline: ToldHeadline;
  /** What it was counted from: "consent, Wed 16 Dec 2026". */
  readonly from: readonly string[];
  readonly earlier: readonly EarlierDate[];
  readonly compared: readonly ComparedAnswer[];
  /** What is said of an event whose date is awaited, a sentence each. */
  readonly waiting: readonly string[];
}
