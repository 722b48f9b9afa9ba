import type { OnePointMap } from './map.ts';

const workflow = [{ section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' }] as const;
const both = { allOf: ['early-help-practitioner', 'pbis-social-worker'] } as const;

/** Chapter 15: the stages of the Workflow chart from the first pre-birth intervention to the last review after the birth. */
export const preBirthInterventionStages = {
  title: 'Pre-birth intervention, and after the birth',
  summary:
    'The last three stages of the workflow, from the first Intervention Plan to the last review after the birth. Our note: the chart lost its drawing. The map is rebuilt from the text of its boxes.',
  sources: workflow,
  nodes: {
    planned: {
      kind: 'start',
      text: 'The pre-birth intervention is planned, and the joint home visit has been undertaken.',
      next: 'implement',
      sources: workflow,
    },
    implement: {
      kind: 'step',
      actor: { anyOf: ['early-help-practitioner'] },
      text: 'Intervention, a stage {timescale:pre-birth-intervention-weeks}: the Early Help Practitioner implements the Intervention Plan {timescale:pre-birth-first-plan}.',
      timescales: ['pre-birth-intervention-weeks', 'pre-birth-first-plan'],
      event: 'pre-birth-intervention-started',
      next: 'progress-review',
      sources: workflow,
    },
    'progress-review': {
      kind: 'step',
      actor: both,
      text: 'The Early Help Practitioner and the Social Worker review progress {timescale:pre-birth-progress-review}.',
      timescales: ['pre-birth-progress-review'],
      next: 'next-plan',
      sources: workflow,
    },
    'next-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'The next intervention plan {timescale:pre-birth-next-plan} is agreed.',
      next: 'implement-next',
      sources: workflow,
      trainerNote: 'The chart does not say who agrees it.',
    },
    'implement-next': {
      kind: 'step',
      actor: { anyOf: ['early-help-practitioner'] },
      text: 'The Early Help Practitioner implements the next plan {timescale:pre-birth-next-plan}.',
      timescales: ['pre-birth-next-plan'],
      next: 'calls-and-tafs',
      sources: workflow,
    },
    'calls-and-tafs': {
      kind: 'step',
      actor: 'not stated',
      text: 'Case Conference Calls/Meetings are {timescale:pre-birth-calls}, between the Social Worker, the PBIS Team Manager and the Early Help Practitioner. TAF Meetings are {timescale:pre-birth-tafs}.',
      timescales: ['pre-birth-calls', 'pre-birth-tafs'],
      next: 'strategy-meeting',
      sources: workflow,
      trainerNote:
        'They stand in the box whose name is lost. They may run through the whole intervention.',
    },
    'strategy-meeting': {
      kind: 'step',
      actor: 'not stated',
      text: 'A Strategy Meeting is held {timescale:pre-birth-strategy-meeting}.',
      timescales: ['pre-birth-strategy-meeting'],
      next: 'review-meeting',
      sources: workflow,
      trainerNote: 'The chart does not say who holds it, or who comes.',
    },
    'review-meeting': {
      kind: 'step',
      actor: 'not stated',
      text: 'A Review Meeting is held {timescale:pre-birth-review-meeting}, and the post birth Plan is agreed {timescale:post-birth-plan-agreed}.',
      timescales: ['pre-birth-review-meeting', 'post-birth-plan-agreed'],
      next: 'post-birth',
      sources: workflow,
    },
    'post-birth': {
      kind: 'step',
      actor: 'not stated',
      text: 'Post Birth, a stage {timescale:post-birth-review}: a review meeting is held.',
      timescales: ['post-birth-review'],
      event: 'post-birth-reviewed',
      next: 'post-birth-plan',
      sources: workflow,
    },
    'post-birth-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'An Intervention Plan {timescale:post-birth-plan} is agreed and implemented.',
      timescales: ['post-birth-plan'],
      next: 'last-review',
      sources: workflow,
    },
    'last-review': {
      kind: 'end',
      text: 'A review meeting is held {timescale:post-birth-last-review}. The procedure does not say which week that is, or what follows.',
      outcome: 'not stated',
      sources: workflow,
    },
  },
} as const satisfies OnePointMap;
