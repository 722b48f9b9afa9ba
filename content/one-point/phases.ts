import type { PhaseModel } from '../../src/procedure/index.ts';
import type { EventId } from './events.ts';
import type { SectionId } from './sections.ts';
import type { TimescaleId } from './timescales.ts';

/** The document has steps and limits rather than phases: these set the limits of one family’s case in a line. */
export const phases = {
  'intensive-family-support': {
    title: 'A family in Intensive Family Support',
    summary:
      'From the request to the Family Plan’s reviews: limits of chapters 4, 5, 7, 8 and 10 for a family in an Intensive Family Support Team, on one timeline. Our note: not all of them. How often children are seen, the Family Worker’s times and others stand on their own pages. So do how often all plans are reviewed, and chapter 7’s own times for the assessment. The document gives no limit for how long support lasts, and none for closure.',
    sources: [
      { section: 'allocation', ref: 'Chapter 4, Allocation to One Point Service' },
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 1',
      },
      {
        section: 'assessment-timescales',
        ref: 'Chapter 7, What assessment we use, timescales',
      },
      { section: 'assessment-oversight', ref: 'Chapter 7, Reviewing Assessments' },
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Intensive Family Support Team',
      },
      { section: 'taf-reviews', ref: 'Chapter 10, Review Process' },
    ],
    start: 'request-received',
    startChoices: [],
    rows: {
      team: {
        title: 'Allocation to a team',
        timescale: 'allocate-to-a-team',
        part: 'limit',
        text: 'The request is triaged and comes to the Team Tray.',
      },
      'key-worker': {
        title: 'Allocation to a Key Worker',
        timescale: 'allocate-to-key-worker',
        part: 'limit',
        text: 'The Team Manager or a Senior Key Worker reads the referral and allocates it.',
      },
      assessment: {
        title: 'The assessment',
        timescale: 'ifst-assessment',
        part: 'phase',
        text: 'Chapter 7 counts from consent, and has a limit of its own: enter the date of consent, once it is given.',
      },
      'assessment-limit': {
        title: 'The furthest that an assessment may go',
        timescale: 'ifst-assessment-maximum',
        part: 'limit',
        text: 'The furthest that chapter 5 lets it be extended, in some circumstances, with agreement from the “Manager”.',
      },
      'network-meeting': {
        title: 'Family Network Meeting',
        timescale: 'network-meeting-in-days',
        part: 'limit',
        text: 'In the assessment period: where possible in this time, and before the first TAF.',
      },
      'first-taf': {
        title: 'The first TAF',
        timescale: 'initial-taf',
        part: 'limit',
        text: 'In the assessment period too, so that it informs the assessment.',
      },
      'plan-updated': {
        title: 'The plan is updated after a TAF',
        timescale: 'update-plan-after-taf',
        part: 'limit',
        text: 'On LiquidLogic EHM.',
      },
      'plan-shared': {
        title: 'The updated plan is shared',
        timescale: 'share-updated-plan',
        part: 'limit',
        text: 'With the family and the TAF members: by chapter 8, with family consent.',
      },
      'taf-reviews': {
        title: 'TAF reviews',
        timescale: 'taf-review',
        part: 'reviews',
        text: 'Each reviews the Family Plan: by chapter 10, depending on the needs of the family.',
      },
      'annual-review': {
        title: 'Review of the assessment of an open episode',
        timescale: 'assessment-review',
        part: 'reviews',
        text: 'Only if the episode stays open to the One Point Service for so long.',
      },
    },
  },
  'family-hub': {
    title: 'A family in a Family Hub',
    summary:
      'From the in-tray to the review after the work, on one timeline. Early help in a Family Hub is time limited; how long it lasts in all is an open question.',
    sources: [
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
      {
        section: 'completing-the-proportionate-assessment',
        ref: 'Chapter 7, Completion of Proportionate Assessment',
      },
      { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' },
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
      },
    ],
    start: 'family-hub-in-tray',
    startChoices: [],
    rows: {
      practitioner: {
        title: 'Allocation to a practitioner',
        timescale: 'allocate-in-the-family-hub',
        part: 'limit',
        text: 'From the in-tray of the Family Hub.',
      },
      consent: {
        title: 'Consent',
        timescale: 'hub-consent',
        part: 'limit',
        text: 'The clock of the assessment begins with it.',
      },
      submitted: {
        title: 'The proportionate assessment is submitted',
        timescale: 'submit-proportionate-assessment',
        part: 'limit',
        text: 'By the practitioner, for quality assurance.',
      },
      finalised: {
        title: 'It is finalised, by chapter 6',
        timescale: 'finalise-proportionate-assessment',
        part: 'limit',
        text: 'Counted on from the submission, or from its last day.',
      },
      'finalised-chapter-7': {
        title: 'It is finalised, by chapter 7',
        timescale: 'finalise-hub-assessment',
        part: 'limit',
        text: 'One figure for the finalised assessment, with no start stated.',
      },
      review: {
        title: 'Review after the work',
        timescale: 'review-after-hub-work',
        part: 'reviews',
        text: 'The family will be reviewed with the Family Hub Team Manager, to determine which options follow.',
      },
      further: {
        title: 'Further support',
        timescale: 'hub-further-support',
        part: 'extension',
        text: 'If other options of support have been explored and step-down has been considered, the Family Hub Team Manager may agree in a case discussion that support needs to continue. It will be reviewed at the next.',
      },
    },
  },
  'pre-birth': {
    title: 'A pre-birth family, from the due date',
    summary:
      'From the request for support to the plan after the birth. Our note: the chart’s weeks before the birth are taken as completed weeks of pregnancy, counted back from the due date. Those after it count from the day on which the baby is born.',
    sources: [{ section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' }],
    start: 'baby-due',
    startChoices: [],
    rows: {
      request: {
        title: 'Request for support',
        timescale: 'pre-birth-request-stage',
        part: 'limit',
        text: 'The PBIS Social Worker requests support, and the Family Hub Team Manager allocates to an Early Help Practitioner. Each has a time of its own in working days besides.',
      },
      planning: {
        title: 'Planning',
        timescale: 'pre-birth-planning-stage',
        part: 'limit',
        text: 'The Early Help Practitioner and the Social Worker meet, the first plan is agreed, and they undertake a joint home visit.',
      },
      intervention: {
        title: 'Intervention',
        timescale: 'pre-birth-intervention-weeks',
        part: 'phase',
        text: 'The chart’s weeks for the intervention. The document also writes “the second stage of pregnancy”, without its weeks.',
      },
      'first-plan': {
        title: 'The first Intervention Plan',
        timescale: 'pre-birth-first-plan',
        part: 'phase',
        text: 'Taken to run from the start of the intervention, which the document does not say.',
      },
      'progress-review': {
        title: 'Review of progress',
        timescale: 'pre-birth-progress-review',
        part: 'limit',
        text: 'By the Early Help Practitioner and the Social Worker.',
      },
      'next-plan': {
        title: 'The next Intervention Plan',
        timescale: 'pre-birth-next-plan',
        part: 'phase',
        text: 'Taken to follow the first, which the document does not say.',
      },
      'late-stage': {
        title: 'The stage whose name is lost',
        timescale: 'pre-birth-late-stage',
        part: 'phase',
        text: 'Its box has the Case Conference Calls/Meetings, the TAF Meetings, and the meetings and the plan of the next three rows.',
      },
      strategy: {
        title: 'Strategy Meeting',
        timescale: 'pre-birth-strategy-meeting',
        part: 'limit',
        text: 'The chart does not say who holds it.',
      },
      'review-meeting': {
        title: 'Review Meeting',
        timescale: 'pre-birth-review-meeting',
        part: 'limit',
        text: 'In the same week the post birth Plan is agreed.',
      },
      'post-birth-agreed': {
        title: 'The post birth Plan is agreed',
        timescale: 'post-birth-plan-agreed',
        part: 'limit',
        text: 'The chart does not say who agrees it.',
      },
      'post-birth-review': {
        title: 'Review meeting after the birth',
        timescale: 'post-birth-review',
        part: 'limit',
        text: 'Enter the date of the birth, once the baby is born.',
      },
      'post-birth-plan': {
        title: 'The Intervention Plan after the birth',
        timescale: 'post-birth-plan',
        part: 'phase',
        text: 'Taken to run from the review meeting after the birth, which the document does not say. A last review is at “Week TBA”.',
      },
    },
  },
} as const satisfies Record<string, PhaseModel<EventId, TimescaleId, SectionId>>;

export type PhaseModelId = keyof typeof phases;
