import type { OnePointMap } from './map.ts';

const workflow = [{ section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' }] as const;
const together = [
  {
    section: 'pre-birth-intervention',
    ref: 'Chapter 15, Working together arrangements, Allocation of Work',
  },
] as const;
const both = { allOf: ['early-help-practitioner', 'pbis-social-worker'] } as const;

/** Chapter 15: the joint working arrangements, from the request for support to the time after the birth. */
export const preBirthWorkflow = {
  title: 'The workflow of the Pre-Birth Intervention Plan',
  summary:
    'From the request for support to the last review after the birth, by stage. Our note: the chart lost its drawing. The map is rebuilt from the text of its boxes and of the working together arrangements.',
  sources: [...workflow, ...together],
  nodes: {
    'family-allocated': {
      kind: 'start',
      text: 'The family has been allocated to the PBIS Social Worker.',
      event: 'pre-birth-family-allocated',
      next: 'request',
      sources: together,
    },
    request: {
      kind: 'step',
      actor: { anyOf: ['pbis-social-worker'] },
      text: 'Request for support, a stage {timescale:pre-birth-request-stage}: the PBIS Social Worker will be responsible for requesting support, by directly contacting the appropriate Family Hub Team Manager by e-mail, {timescale:pre-birth-request}.',
      timescales: ['pre-birth-request-stage', 'pre-birth-request'],
      event: 'pre-birth-support-requested',
      next: 'allocate',
      sources: [...workflow, ...together],
    },
    allocate: {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The Family Hub Team Manager will, {timescale:pre-birth-allocate}, allocate the family to an Early Help Practitioner, and enter a note in general notes on LiquidLogic.',
      timescales: ['pre-birth-allocate'],
      event: 'pre-birth-practitioner-allocated',
      next: 'contact',
      sources: [...together, ...workflow],
    },
    contact: {
      kind: 'step',
      actor: 'not stated',
      text: 'By that note, contact is to be made with the Social Worker {timescale:pre-birth-contact}.',
      timescales: ['pre-birth-contact'],
      next: 'meet',
      sources: together,
      trainerNote: 'The note does not say who makes the contact, or from when the time counts.',
    },
    meet: {
      kind: 'step',
      actor: both,
      text: 'Planning, a stage {timescale:pre-birth-planning-stage}: the Early Help Practitioner and the Social Worker meet to plan intervention. The chart says “see meeting guidance”.',
      timescales: ['pre-birth-planning-stage'],
      next: 'agree-plan',
      sources: workflow,
    },
    'agree-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'An intervention plan {timescale:pre-birth-first-plan} is agreed.',
      timescales: ['pre-birth-first-plan'],
      next: 'joint-visit',
      sources: workflow,
    },
    'joint-visit': {
      kind: 'step',
      actor: both,
      text: 'The Early Help Practitioner and the Social Worker undertake a joint home visit to the family.',
      next: 'implement',
      sources: workflow,
    },
    implement: {
      kind: 'step',
      actor: { anyOf: ['early-help-practitioner'] },
      text: 'Intervention, a stage {timescale:pre-birth-intervention-weeks}: the Early Help Practitioner implements the Intervention Plan.',
      timescales: ['pre-birth-intervention-weeks'],
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
      actor: { anyOf: ['early-help-practitioner'] },
      text: 'The next intervention plan {timescale:pre-birth-next-plan} is agreed, and the Early Help Practitioner implements it.',
      timescales: ['pre-birth-next-plan'],
      next: 'calls-and-tafs',
      sources: workflow,
      trainerNote: 'The chart does not say who agrees it.',
    },
    'calls-and-tafs': {
      kind: 'step',
      actor: 'not stated',
      text: 'Case Conference Calls/Meetings are {timescale:pre-birth-calls}, between the Social Worker, the PBIS Team Manager and the Early Help Practitioner. TAF Meetings are {timescale:pre-birth-tafs}.',
      timescales: ['pre-birth-calls', 'pre-birth-tafs'],
      next: 'strategy-meeting',
      sources: workflow,
      trainerNote:
        'They stand in the box whose name is lost, and may run through the whole intervention.',
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
      text: 'Post Birth ({timescale:post-birth-review}): a review meeting is held. An Intervention Plan {timescale:post-birth-plan} is agreed, and is implemented.',
      timescales: ['post-birth-review', 'post-birth-plan'],
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
