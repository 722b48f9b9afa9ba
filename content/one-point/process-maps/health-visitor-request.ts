import type { OnePointMap } from './map.ts';

const sources = [
  {
    section: 'family-health-service',
    ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
  },
] as const;

const healthVisitor = { anyOf: ['health-visitor'] } as const;
const practitioner = { anyOf: ['early-help-practitioner'] } as const;

/** Chapter 15: a Health Visitor asks the Family Hub for a programme, or for support. */
export const healthVisitorRequest = {
  title: 'A Health Visitor’s request to the Family Hub',
  summary:
    'How a Health Visitor asks the Family Hub for a programme or for support, from the decision to the recording. Our note: the map is made from the text of chapter 15. The document does not say how a request for a programme is answered, or whether requests for support have a time for allocating.',
  sources,
  nodes: {
    decides: {
      kind: 'start',
      text: 'A Health Visitor decides that a family requires something of the Family Hub.',
      next: 'what',
      sources,
    },
    what: {
      kind: 'decision',
      actor: healthVisitor,
      text: 'What does the family require?',
      exits: [
        { label: 'A specific intervention, such as parenting support', to: 'programme-form' },
        { label: 'Support from the Family Hub offer', to: 'remains-lead' },
      ],
      sources,
      trainerNote: 'An open question asks where the one ends and the other begins.',
    },
    'programme-form': {
      kind: 'step',
      actor: healthVisitor,
      text: 'The Health Visitor will contact the Family Hub Team Manager with the Request for Family Hub Programme Form completed.',
      next: 'record-programme',
      sources,
    },
    'record-programme': {
      kind: 'step',
      actor: 'not stated',
      text: 'It will be recorded on EHM on LiquidLogic: in General Notes, as Non-Lead work.',
      next: 'programme-answer',
      sources,
      trainerNote:
        'The document has this “in both of the above”; an open question asks which two are meant.',
    },
    'programme-answer': {
      kind: 'end',
      text: 'The procedure does not say who answers a request for a programme, how soon, or whether a practitioner is allocated.',
      outcome: 'not stated',
      sources,
    },
    'remains-lead': {
      kind: 'step',
      actor: healthVisitor,
      text: 'The Health Visitor will remain the Lead Professional.',
      next: 'request-support',
      sources,
    },
    'request-support': {
      kind: 'step',
      actor: healthVisitor,
      text: 'The Health Visitor can request support from the Family Hub Offer, i.e. a group-based activity that would suit the needs of the child and the parent. In addition, and if appropriate, they can request that an Early Help Practitioner conducts a specific piece of work, as outlined in the menu of the Early Help Family Offer.',
      next: 'allocate',
      sources,
      trainerNote: 'No form is named for this.',
    },
    allocate: {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The Family Hub Team Manager will receive the request, and will allocate an Early Help Practitioner.',
      event: 'health-visitor-request-allocated',
      next: 'contact-lead',
      sources,
      trainerNote: 'No time is given here.',
    },
    'contact-lead': {
      kind: 'step',
      actor: practitioner,
      text: 'The Early Help Practitioner will contact the lead professional and determine the actions required.',
      next: 'which-work',
      sources,
    },
    'which-work': {
      kind: 'step',
      actor: practitioner,
      text: 'The actions will involve a group-based activity, or else one to one work, {timescale:health-visitor-requested-work}.',
      timescales: ['health-visitor-requested-work'],
      next: 'taf-in-place',
      sources,
      trainerNote: 'It is not said whether the maximum is for a group-based activity too.',
    },
    'taf-in-place': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is a Team Around the Family in place?',
      exits: [
        { label: 'Yes', to: 'join-taf' },
        { label: 'No', to: 'record-support' },
      ],
      sources,
    },
    'join-taf': {
      kind: 'step',
      actor: practitioner,
      text: 'The Early Help Practitioner will become a member of it.',
      next: 'record-support',
      sources,
    },
    'record-support': {
      kind: 'step',
      actor: 'not stated',
      text: 'It will be recorded on EHM on LiquidLogic: in General Notes, as Non-Lead work.',
      next: 'after-the-work',
      sources,
    },
    'after-the-work': {
      kind: 'end',
      text: 'The procedure does not say what follows a Health Visitor’s request once the work is over, or if the family needs more. Chapter 9 has families in the Family Hub reviewed after work of the same length, and does not name Health Visitors.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies OnePointMap;
