import type { Closure, Moment } from '../../../timescale/index.ts';

/** One box of a date group. */
export type DateField = 'day' | 'month' | 'year' | 'hour' | 'minute';

/** What stands in the boxes, as typed. Hour and minute only where a time counts. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour?: string;
  readonly minute?: string;
}

/** What is wrong, in a sentence that says what to do, and the boxes it concerns. */
export interface DateError {
  readonly message: string;
  readonly fields: readonly DateField[];
}

/** The moment that was typed, or what is to be mended first. */
export type ParsedDate =
  | { readonly ok: true; readonly moment: Moment }
  | { readonly ok: false; readonly error: DateError };

/** The boxes of a date group that are looked at, trimmed. */
export type Boxes = Partial<Record<DateField, string>>;

/** How a date group is read. */
export interface ParseOptions {
  readonly withTime?: boolean;
  /** The time may be left empty altogether; half a time is still refused. */
  readonly timeOptional?: boolean;
  /** The years that the answer can be worked out for, both included: the reach of the bank-holiday table. */
  readonly years?: { readonly from: number; readonly to: number };
}

/** An earlier event from which a date may be come to: what it is called, and where a plan starts from it. */
export interface EarlierStart {
  /** "receipt of the request" */
  readonly noun: string;
  readonly href: string;
}

/** A date group of a form: the event that it asks for and how it is read. */
export interface AskedEvent extends ParseOptions {
  readonly event: string;
  readonly idPrefix: string;
  /** What is said of its boxes, where there is something to say. */
  readonly hint?: string;
  /** Where to start from for whoever does not know this date. */
  readonly earlier?: readonly EarlierStart[];
}

/** Errors by the id prefix of the date group that they stand beside. */
export type FormErrors = Readonly<Record<string, DateError>>;

/** What stands in the date groups of some events. Those left blank have no moment. */
export interface DatesReading {
  readonly moments: Readonly<Record<string, Moment>>;
  readonly errors: FormErrors;
}

/** The closed days that a form names, and whether they are left out of the count. */
export interface ClosedReading {
  readonly closures: readonly Closure[];
  readonly countClosures: boolean;
  readonly errors: FormErrors;
}
