import type { OnePointMap } from './map.ts';
import { familyConsents, isAtRiskOfHarm } from './step-up-and-down.ts';

const meeting = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Weekly Step Up/Down Meeting',
} as const;

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

const structure = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Membership & Meeting Structure',
} as const;

const note = {
  section: 'step-up-down-case-note',
  ref: 'Chapter 12, Case Note Guidance for Step Up/Step Down Meetings',
} as const;

/** Chapter 12: stepping up from One Point to Children with Disabilities or the Young People’s Service. */
export const stepUpToCwdOrYps = {
  title: 'Stepping up to Children with Disabilities or the Young People’s Service',
  summary:
    'The form, the contact between managers, and the time at which the family is discussed. Our note: if a child may be at risk of significant harm, no meeting is waited for: act immediately.',
  sources: [up],
  rebuiltFrom: 'chapter 12, Stepping Up a Case, whose flow-chart is not held',
  nodes: {
    start: {
      kind: 'start',
      text: 'A family is to step up to Children with Disabilities or the Young People’s Service.',
      next: 'harm',
      sources: [up],
    },
    harm: {
      ...isAtRiskOfHarm,
      exits: [
        { label: 'Yes', to: 'act' },
        { label: 'Not known', to: 'act' },
        { label: 'No', to: 'consent' },
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
    consent: { ...familyConsents, next: 'form' },
    form: {
      kind: 'step',
      actor: 'not stated',
      text: 'The Step Up/Step Down form should be completed as normal.',
      next: 'contact',
      sources: [up],
      trainerNote:
        'Requests for step up go on the Step Up/Step Down Request Form to the appropriate manager, and managers send it to the Team Co-ordinator. The line here says no more than “as normal”.',
    },
    contact: {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'They should contact the relevant Team Manager/Social Work Consultant, and arrange a suitable time to discuss the family.',
      next: 'at-the-meeting',
      sources: [up],
    },
    'at-the-meeting': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Ideally the family is discussed during the arranged Step Up/Step Down meeting. Is this possible?',
      exits: [
        { label: 'Yes', to: 'timeslot' },
        { label: 'No', to: 'other-time' },
      ],
      sources: [up],
    },
    timeslot: {
      kind: 'step',
      actor: 'not stated',
      text: 'A timeslot can be offered, with the option of dialling in. The family is discussed at the {timescale:step-up-down-meeting} meeting. The Team Co-ordinator will make a record of its decisions on the Request Form.',
      timescales: ['step-up-down-meeting'],
      event: 'step-up-down-meeting',
      next: 'record',
      sources: [up, meeting, structure],
    },
    'other-time': {
      kind: 'step',
      actor: 'not stated',
      text: 'A mutually agreed time should be arranged between Managers, and the family is discussed then. The document gives no latest day. Our note: if the concern grows to one of significant harm, act immediately, and do not wait for this time.',
      next: 'record',
      sources: [up],
    },
    record: {
      kind: 'step',
      actor: 'not stated',
      text: 'All actions and decision making must be recorded, on the case recording system.',
      next: 'agreed',
      sources: [up],
    },
    agreed: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is agreement reached to step the family up?',
      exits: [
        { label: 'Yes', to: 'case-note' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [up],
    },
    'case-note': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'If agreement was reached at the Step Up/Step Down meeting, they should add the case note entry, {timescale:case-note-of-the-meeting} as the meeting.',
      timescales: ['case-note-of-the-meeting'],
      next: 'process',
      sources: [note],
    },
    process: {
      kind: 'step',
      actor: 'not stated',
      text: 'The Case Step Up Process must be initiated on LiquidLogic {timescale:start-step-up-process}.',
      timescales: ['start-step-up-process'],
      next: 'stepped-up',
      sources: [up],
    },
    'stepped-up': {
      kind: 'end',
      text: 'The family is stepped up. A practitioner who is required to attend an Initial Child Protection Conference is to use the ICPC Report Template.',
      outcome: 'done',
      sources: [up],
    },
    'not-agreed': {
      kind: 'end',
      text: 'Agreement is not reached. The procedure does not say what follows, or who supports the family meanwhile. Our note: if a child is, or may be, at risk of significant harm, act immediately all the same.',
      outcome: 'not stated',
      sources: [up],
    },
  },
} as const satisfies OnePointMap;
