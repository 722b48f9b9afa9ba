import type { Contradiction, EligibilityCheck, OutcomeKind } from '../../eligibility/index.ts';

/** A link to a clause of the document, or to a page of the guide. */
export interface CheckLink {
  readonly label: string;
  readonly url: string;
}

/** All that a checker needs: plain data, its texts filled and its addresses resolved. */
export interface EligibilityCheckerProps {
  /** Unique on the page: the ids of its fields begin with it. */
  readonly idPrefix: string;
  readonly council: string;
  readonly service: string;
  /** Title, version and month of the document, in one line. */
  readonly document: string;
  readonly check: EligibilityCheck;
  /** The name of the role to talk to. */
  readonly talkTo: string;
  /** The clauses of each criterion, by its id. */
  readonly clauses: Readonly<Record<string, readonly CheckLink[]>>;
  /** Where each outcome's next action leads. */
  readonly nextLinks: Readonly<Record<OutcomeKind, readonly CheckLink[]>>;
  /** Where the list of what must be in hand stands on the page. */
  readonly beforeLink?: CheckLink;
  /** The sentences that stand in every outcome. */
  readonly safety: readonly string[];
}

/** A check of a set, as it is shown beside the others. */
export interface Team {
  /** The short name of the team or service that the check is about. */
  readonly label: string;
  readonly checker: EligibilityCheckerProps;
  /** The check's own page, where its criteria stand as a list. */
  readonly page: CheckLink;
}

/** All that a set of checks needs: plain data. */
export interface TeamChooserProps {
  /** Unique on the page: the ids of its fields begin with it. */
  readonly idPrefix: string;
  readonly teams: readonly Team[];
  /** Answers to questions of different checks that cannot be true together. */
  readonly contradictions: readonly Contradiction[];
  /** Who decides, by the document. */
  readonly decides: { readonly text: string; readonly clauses: readonly CheckLink[] };
  /** Where it stands on the page what the document says of families whom none fits. */
  readonly otherwise: CheckLink;
  /** The sentences that stand in every outcome. */
  readonly safety: readonly string[];
}
