import type { Sources } from '../timescale/index.ts';

/** Kleene's three values, and a fourth that takes a question out of play. */
export const TRUTHS = ['yes', 'no', 'unknown', 'not applicable'] as const;

/** One of them. */
export type Truth = (typeof TRUTHS)[number];

/** `judgement`: a professional's judgement, asked and named as such, never computed. */
export const CRITERION_KINDS = ['fact', 'judgement'] as const;

interface CriterionCommon<Section extends string> {
  /** The question that is asked, with the document's own condition in it. */
  readonly question: string;
  /** The condition as a statement, for the outcome's lists: "The family has consented". */
  readonly statement: string;
  readonly kind: (typeof CRITERION_KINDS)[number];
  readonly sources: Sources<Section>;
  readonly help?: string;
}

/** Answered yes, no or not known; "does not apply" only where the document gives it a condition. */
export interface YesNoCriterion<Section extends string = string> extends CriterionCommon<Section> {
  readonly answers: 'yes-no';
  /**
   * The condition under which the document asks for it at all, which may fail to hold: "there is no recent single
   * assessment". It goes after "if". Without one, the criterion is met, not met or not known.
   */
  readonly appliesIf?: string;
}

/**
 * Answered by one of several options, where a bound can be read in more than one way: a child of 16 under
 * "0 to 16". An option means one thing under every reading, or a thing for each.
 */
export interface ChoiceCriterion<Section extends string = string> extends CriterionCommon<Section> {
  readonly answers: 'choice';
  readonly readings: Readonly<Record<string, string>>;
  readonly options: Readonly<
    Record<
      string,
      { readonly label: string; readonly means: Truth | Readonly<Record<string, Truth>> }
    >
  >;
}

/** One question of a check, answered by yes or no or by a choice. */
export type Criterion<Section extends string = string> =
  | YesNoCriterion<Section>
  | ChoiceCriterion<Section>;

/** How criteria combine. */
export type Rule =
  | { readonly criterion: string }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly none: readonly Rule[] }
  | { readonly atLeast: number; readonly of: readonly Rule[] };

/** One way of reading how the source's criteria combine. */
export interface RuleReading {
  readonly id: string;
  readonly text: string;
  readonly rule: Rule;
}

/** What to do on an outcome. */
export interface NextAction {
  readonly text: string;
  /** What follows for one reason only, by the criterion or precondition that is not met or rules it out. */
  readonly because?: Readonly<Record<string, string>>;
  /** A process map or a section of this procedure to go to. */
  readonly map?: string;
  readonly section?: string;
}

/** What comes first: it turns nobody away, for it can still be met. */
interface Precondition {
  readonly criterion: string;
  /** What to do about it; it goes after "Not yet: first". */
  readonly first: string;
}

/** Answers, by their criteria, that cannot all be true, with the reason. */
export interface Contradiction {
  readonly answers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** An eligibility check: criteria with their clauses, the ways that they may combine, and what comes next. */
export interface EligibilityCheck<Role extends string = string, Section extends string = string> {
  readonly title: string;
  readonly summary: string;
  readonly sources: Sources<Section>;
  /** Groups of criteria in the order in which they are asked. */
  readonly groups: readonly {
    readonly heading: string;
    readonly hint?: string;
    readonly criteria: Readonly<Record<string, Criterion<Section>>>;
  }[];
  /** Two or more where the source does not say all or any. */
  readonly readings: readonly [RuleReading, ...RuleReading[]];
  /** All that the document puts before the service: while one is not met or not known, nobody is said to fit. */
  readonly preconditions?: readonly Precondition[];
  /** Answers that cannot be true together. */
  readonly contradictions?: readonly Contradiction[];
  /** Whom to ask where readings differ or the answer is a judgement. */
  readonly talkTo: Role;
  readonly next: Readonly<
    Record<'likely fits' | 'does not appear to fit' | 'cannot tell yet' | 'talk to', NextAction>
  >;
  /** What must be in hand before acting on the outcome. */
  readonly before?: {
    readonly heading: string;
    readonly items: readonly { readonly text: string; readonly sources: Sources<Section> }[];
  };
}
