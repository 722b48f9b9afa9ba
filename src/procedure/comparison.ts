/** What the procedures are set side by side on, in the order of the work. */
export const COMPARISON_TOPICS = {
  criteria: {
    title: 'Who it is for: criteria and ages',
    question: 'Which children, of what age, and by which criteria?',
  },
  'first-contact': {
    title: 'First contact',
    question: 'How soon after the request does somebody make contact?',
  },
  allocation: { title: 'Allocation', question: 'How soon is a worker named, and who decides?' },
  'first-visit': { title: 'First visit', question: 'How soon is the family first seen?' },
  assessment: { title: 'Assessment', question: 'Who assesses, and by when?' },
  plan: { title: 'Plan', question: 'By when is there a plan, and who gets it?' },
  review: { title: 'Review', question: 'How often is the plan reviewed?' },
  visits: { title: 'How often families are visited', question: 'What is the least frequency?' },
  phases: { title: 'Phases and how long support lasts', question: 'How long does support last?' },
  'step-down': { title: 'Step down', question: 'What follows the intensive work?' },
  closure: { title: 'Closure', question: 'What is done when support ends?' },
  'opening-hours': { title: 'Opening hours', question: 'When is the service there?' },
  caseloads: { title: 'Caseloads', question: 'How many families does a worker have?' },
} as const satisfies Record<string, { readonly title: string; readonly question: string }>;

/** The id of a topic, which is also its anchor on the page of the comparison. */
export type ComparisonTopic = keyof typeof COMPARISON_TOPICS;

/** A record that answers a topic. Its words, its clause and its address are its own. */
export type ComparedRecord<
  Timescale extends string = string,
  Figure extends string = string,
  Duty extends string = string,
  Check extends string = string,
  Phases extends string = string,
> =
  | { readonly timescale: Timescale }
  | { readonly figure: Figure }
  | { readonly duty: Duty }
  | { readonly check: Check }
  | { readonly phases: Phases };

/** What a procedure says on a topic: its records in the document's order, or nothing. */
export type ComparedCell<Compared extends ComparedRecord = ComparedRecord> =
  | 'does not say'
  | readonly [Compared, ...Compared[]];

/** What a procedure says on every topic. */
export type Comparison<Compared extends ComparedRecord = ComparedRecord> = Readonly<
  Record<ComparisonTopic, ComparedCell<Compared>>
>;

/** The records that answer a topic; none where the document does not say. */
export function recordsOf<Compared extends ComparedRecord>(
  cell: ComparedCell<Compared>,
): readonly Compared[] {
  return cell === 'does not say' ? [] : cell;
}

/** The topics in their order. */
export function comparisonTopics(): readonly (readonly [
  ComparisonTopic,
  { readonly title: string; readonly question: string },
])[] {
  const ids = Object.keys(COMPARISON_TOPICS).filter(
    (id): id is ComparisonTopic => id in COMPARISON_TOPICS,
  );
  return ids.map((id) => [id, COMPARISON_TOPICS[id]]);
}
