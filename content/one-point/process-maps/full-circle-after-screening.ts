import type { OnePointMap } from './map.ts';

const sources = [
  { section: 'full-circle-after-screening', ref: 'Chapter 15, Workflow 3' },
] as const;

const otherFamilies = {
  section: 'full-circle-other-families',
  ref: 'Chapter 15, Full Circle Working with Non-Adoptive/SGO Families',
} as const;

/** Chapter 15, workflow 3: from the Screening Assessment Meeting to closure or step up. */
export const fullCircleAfterScreening = {
  title: 'Full Circle support: from the Screening Assessment Meeting to closure',
  summary:
    'Workflow 3, second half: the Full Circle Assessment, the reviews, the C&F assessment and the end. Our note: the chart does not say who takes most of these steps.',
  sources,
  rebuiltFrom:
    'chapter 15, Workflow 3, whose column of actors is broken: the chart has the reviews first, and TAF meetings and the recording of interventions before the C&F assessment; their place among the other steps is ours',
  nodes: {
    screened: {
      kind: 'start',
      text: 'At the Screening Assessment Meeting, the Full Circle Social Worker has determined which intervention is required, and how progress will be reviewed.',
      next: 'assessment',
      sources,
    },
    assessment: {
      kind: 'step',
      actor: 'not stated',
      text: 'Complete the Full Circle Assessment in LL {timescale:full-circle-assessment} following the Screening Assessment Meeting. Complete the Family Plan.',
      timescales: ['full-circle-assessment'],
      event: 'full-circle-assessment-completed',
      next: 'copy',
      sources,
    },
    copy: {
      kind: 'step',
      actor: 'not stated',
      text: 'Access the Full Circle Assessment via the Basic Demographics page, Episode History. Copy and paste the relevant information onto the C&F assessment.',
      next: 'approval',
      sources,
    },
    approval: {
      kind: 'step',
      actor: 'not stated',
      text: 'Send to the manager for approval {timescale:full-circle-approval}.',
      timescales: ['full-circle-approval'],
      next: 'share',
      sources,
      trainerNote: 'The line does not say from when the time counts, or what is sent.',
    },
    share: {
      kind: 'step',
      actor: 'not stated',
      text: 'Meet with the family to complete/share the C&F Assessment.',
      next: 'which-review',
      sources,
    },
    'which-review': {
      kind: 'decision',
      actor: 'not stated',
      text: 'How is progress to be reviewed?',
      exits: [
        { label: 'By a TAF, if required', to: 'taf' },
        { label: 'With the Full Circle Social Worker', to: 'review' },
      ],
      sources,
    },
    taf: {
      kind: 'step',
      actor: { anyOf: ['one-point-worker'] },
      text: 'Arrange an initial TAF {timescale:full-circle-initial-taf} to review progress.',
      timescales: ['full-circle-initial-taf'],
      next: 'record',
      sources,
    },
    review: {
      kind: 'step',
      actor: { anyOf: ['one-point-worker'] },
      text: 'Review progress {timescale:full-circle-review} with the Full Circle Social Worker and the family.',
      timescales: ['full-circle-review'],
      next: 'record',
      sources,
    },
    record: {
      kind: 'step',
      actor: 'not stated',
      text: 'Attend TAF meetings, if appropriate. The chart does not say who attends. Record interventions in the child’s file, in case notes on LL.',
      next: 'ops-support',
      sources,
    },
    'ops-support': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is there ongoing OPS support?',
      exits: [
        { label: 'Yes', to: 'outcome' },
        { label: 'No', to: 'contact' },
      ],
      sources,
      trainerNote:
        'By the text, One Point practitioners will offer continued support with any non-therapeutic issues that are identified.',
    },
    contact: {
      kind: 'step',
      actor: 'not stated',
      text: 'Keep in contact with the family to complete a welfare check, virtually or by telephone, {timescale:full-circle-contact}.',
      timescales: ['full-circle-contact'],
      next: 'outcome',
      sources,
    },
    outcome: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Our note: if a child is, or may be, at risk of significant harm, act immediately, and do not wait for this point. Do significant concerns remain, or have outcomes, including Stronger Family Outcomes, been met?',
      exits: [
        { label: 'Significant concerns remain', to: 'step-up' },
        { label: 'Outcomes are met', to: 'closure' },
        { label: 'Neither', to: 'neither' },
      ],
      sources,
    },
    closure: {
      kind: 'end',
      text: 'Closure is agreed, with the TAF if this is in place. The case will close to OPS once they have concluded their work, and remain open to Full Circle. The workflow does not say whether the steps of chapter 13 follow.',
      outcome: 'done',
      sources: [...sources, otherFamilies],
    },
    'step-up': {
      kind: 'end',
      text: 'The possibility of stepping the case up is discussed. Our note: chapter 12 has how; on a risk of significant harm it has immediate action.',
      outcome: 'continues',
      map: 'step-up-to-families-first',
      sources,
    },
    neither: {
      kind: 'end',
      text: 'The procedure does not say what follows if outcomes are not met and no significant concerns remain.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies OnePointMap;
