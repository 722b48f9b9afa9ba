import type { OnePointMap } from './map.ts';
import { familyConsents, isAtRiskOfHarm } from './step-up-and-down.ts';

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

const note = {
  section: 'step-up-down-case-note',
  ref: 'Chapter 12, Case Note Guidance for Step Up/Step Down Meetings',
} as const;

const lead = {
  section: 'change-of-lead-professional',
  ref: 'Chapter 12, Change of Lead Professional within the One Point Service',
} as const;

/** Chapter 12: the lead professional changes from the Family Hub to the Intensive Family Support Team. */
export const leadToTheIfst = {
  title: 'Change of lead professional to the Intensive Family Support Team',
  summary:
    'If needs are escalating for a family in the Family Hub: from the review of the assessment and the plan to the joint home visit. Our note: if a child may be at risk of significant harm, no meeting is waited for: act immediately.',
  sources: [lead],
  rebuiltFrom:
    'chapter 12, Change of Lead Professional, whose boxes stand apart from their numbers',
  nodes: {
    start: {
      kind: 'start',
      text: 'The Family Hub Team is working with a family whose needs are escalating and who may require more intensive support.',
      next: 'harm',
      sources: [lead],
    },
    harm: {
      ...isAtRiskOfHarm,
      exits: [
        { label: 'Yes', to: 'act' },
        { label: 'Not known', to: 'act' },
        { label: 'No', to: 'review' },
      ],
      sources: [up],
      trainerNote:
        'In this map our addition: the chapter has the clause under stepping up to Families First. It comes first, so that nobody waits for a meeting.',
    },
    act: {
      kind: 'end',
      text: 'Act {timescale:act-at-once}, and discuss with Families First, following Child Protection Procedures. It is not appropriate to delay action by waiting for a meeting.',
      outcome: 'continues',
      map: 'step-up-to-families-first',
      sources: [up],
    },
    review: {
      kind: 'step',
      actor: 'not stated',
      text: 'First, review the Assessment and Family Plan. If no Team Around the Family is in place, developing one should be considered.',
      next: 'guidance',
      sources: [lead],
    },
    guidance: {
      kind: 'step',
      actor: { anyOf: ['intensive-family-support-team'] },
      text: 'Step 1: support and guidance can be provided, via the {timescale:step-up-down-meeting} Step Up/Step Down meeting.',
      timescales: ['step-up-down-meeting'],
      next: 'requires',
      sources: [lead],
    },
    requires: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the family require more intensive support?',
      exits: [
        { label: 'Yes', to: 'consent' },
        { label: 'No', to: 'not-stepped-up' },
      ],
      sources: [lead],
    },
    consent: { ...familyConsents, next: 'procedures' },
    procedures: {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'Step 2: the Family Hub Team Manager will follow the Step-Up procedures. Step 3: they are to ensure that the Assessment is finalised {timescale:finalise-assessment-before-step-up}.',
      timescales: ['finalise-assessment-before-step-up'],
      next: 'agreed',
      sources: [lead],
    },
    agreed: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the step up agreed at the Step-Up Meeting?',
      event: 'step-up-to-ifst-meeting',
      exits: [
        { label: 'Yes', to: 'case-note' },
        { label: 'No', to: 'not-stepped-up' },
      ],
      sources: [lead],
      trainerNote: 'The document does not say who agrees.',
    },
    'case-note': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'Following agreement, they should add the case note entry, {timescale:case-note-of-the-meeting} as the meeting.',
      timescales: ['case-note-of-the-meeting'],
      next: 'transfer',
      sources: [note],
    },
    transfer: {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'To transfer the family to the IFS Team Manager, the Family Hub Team Manager should follow LiquidLogic guidance.',
      event: 'transfer-to-ifst',
      next: 'attend',
      sources: [lead],
    },
    attend: {
      kind: 'step',
      actor: { anyOf: ['new-lead'] },
      text: 'Step 4: if a TAF is already in place, the new lead will be expected to attend its next meeting.',
      next: 'visit',
      sources: [lead],
    },
    visit: {
      kind: 'step',
      actor: { allOf: ['hub-worker', 'key-worker'] },
      text: 'A joint home visit will take place {timescale:joint-visit-at-step-up}.',
      timescales: ['joint-visit-at-step-up'],
      next: 'changed',
      sources: [lead],
      trainerNote: 'The document does not say from when the time counts.',
    },
    changed: {
      kind: 'end',
      text: 'The family is with the Intensive Family Support Team.',
      outcome: 'done',
      sources: [lead],
    },
    'not-stepped-up': {
      kind: 'end',
      text: 'The family is not stepped up. The procedure does not say what follows, or how the Family Hub’s support goes on. Our note: if a child is, or may be, at risk of significant harm, act immediately all the same.',
      outcome: 'not stated',
      sources: [lead],
    },
  },
} as const satisfies OnePointMap;
