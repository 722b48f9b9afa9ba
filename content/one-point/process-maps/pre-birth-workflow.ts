import type { OnePointMap } from './map.ts';

const workflow = [{ section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' }] as const;
const together = [
  {
    section: 'pre-birth-intervention',
    ref: 'Chapter 15, Working together arrangements, Allocation of Work',
  },
] as const;
const planning = [
  { section: 'pre-birth-planning', ref: 'Chapter 15, Planning the intervention' },
] as const;
const both = { allOf: ['early-help-practitioner', 'pbis-social-worker'] } as const;

/** Chapter 15: the joint working arrangements, from the request for support to the joint home visit. */
export const preBirthWorkflow = {
  title: 'The workflow of the Pre-Birth Intervention Plan',
  summary:
    'The first two stages, from the request for support to the joint home visit. Our note: the chart lost its drawing. The map is rebuilt from the text of its boxes, of the working together arrangements and of the planning.',
  sources: [...workflow, ...together, ...planning],
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
      text: 'Request for Support, a stage {timescale:pre-birth-request-stage}: the PBIS Social Worker will be responsible for e-mailing the appropriate Family Hub Team Manager directly, to request support {timescale:pre-birth-request}.',
      timescales: ['pre-birth-request-stage', 'pre-birth-request'],
      event: 'pre-birth-support-requested',
      next: 'allocate',
      sources: [...workflow, ...together],
    },
    allocate: {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The Family Hub Team Manager will allocate the family {timescale:pre-birth-allocate} to an Early Help Practitioner, and enter a note in general notes on LiquidLogic.',
      timescales: ['pre-birth-allocate'],
      event: 'pre-birth-practitioner-allocated',
      next: 'contact',
      sources: [...together, ...workflow],
      trainerNote:
        'Each Early Help Practitioner will have {figure:pre-birth-caseload} allocated at any given time.',
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
      next: 'danger',
      sources: workflow,
    },
    danger: {
      kind: 'step',
      actor: { anyOf: ['early-help-practitioner'] },
      text: 'The Early Help Practitioner must meet with the PBIS Social Worker, {timescale:pre-birth-meet-first}, to discuss the danger posed to the unborn baby.',
      timescales: ['pre-birth-meet-first'],
      next: 'agree-plan',
      sources: planning,
      trainerNote: 'The document does not say whether this is the meeting of the step before.',
    },
    'agree-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'A first intervention plan {timescale:pre-birth-first-plan} is agreed.',
      timescales: ['pre-birth-first-plan'],
      next: 'joint-visit',
      sources: workflow,
    },
    'joint-visit': {
      kind: 'step',
      actor: both,
      text: 'The Early Help Practitioner and the Social Worker undertake a joint home visit to the family.',
      next: 'intervention',
      sources: workflow,
    },
    intervention: {
      kind: 'end',
      text: 'The stage “Intervention” follows, {timescale:pre-birth-intervention-weeks}.',
      outcome: 'continues',
      map: 'pre-birth-intervention-stages',
      sources: workflow,
    },
  },
} as const satisfies OnePointMap;
