import type { OnePointMap } from './map.ts';

const clinics = {
  section: 'case-clinics',
  ref: 'Chapter 14, Bi-Monthly Operations Manager Case Clinics',
} as const;
const selected = {
  section: 'case-clinics',
  ref: 'Chapter 14, Children and families which may be selected for bi-monthly case clinics',
} as const;
const operationsManager = { anyOf: ['operations-manager'] } as const;

/** Chapter 14: the Operations Manager’s case clinics. */
export const caseClinic = {
  title: 'A case clinic of the Operations Manager',
  summary:
    'From the clinics that are set for the year to the note on the record. Our note: the map is made from the text of chapter 14, which does not number these steps.',
  sources: [clinics, selected],
  nodes: {
    'clinics-set': {
      kind: 'start',
      text: 'Operations Managers will hold Case Clinics {timescale:case-clinics}. They will be set for the calendar year.',
      timescales: ['case-clinics'],
      next: 'prepare-summary',
      sources: [clinics],
    },
    'prepare-summary': {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The Team Managers prepare the Locality Performance Outcomes Summary {timescale:locality-summary}. It will help to inform which families will be discussed/reviewed.',
      timescales: ['locality-summary'],
      next: 'select',
      sources: [selected],
    },
    select: {
      kind: 'step',
      actor: 'not stated',
      text: 'The children and families who may be selected may include: CYP of most concern; long-standing neglect of children and young people; unborn babies, and children {figure:case-clinic-age}; CYP cases {timescale:case-open-longer}.',
      timescales: ['case-open-longer'],
      next: 'after-performance-meetings',
      sources: [selected],
      trainerNote: 'The document does not say who selects.',
    },
    'after-performance-meetings': {
      kind: 'step',
      actor: operationsManager,
      text: 'Where possible, the Operations Manager will plan for the clinic to be held {timescale:clinics-after-performance-meetings}.',
      timescales: ['clinics-after-performance-meetings'],
      next: 'attend',
      sources: [selected],
    },
    attend: {
      kind: 'step',
      actor: { anyOf: ['team-manager', 'senior-key-worker'] },
      text: 'All Team Managers and/or Senior Key Workers are required to attend.',
      timescales: ['attend-case-clinics'],
      next: 'explore',
      sources: [selected],
    },
    explore: {
      kind: 'step',
      actor: 'not stated',
      text: 'The clinic aims to provide an opportunity to explore cases and challenge ideas, in a process that is supportive and reflective.',
      next: 'review',
      sources: [clinics],
    },
    review: {
      kind: 'step',
      actor: operationsManager,
      text: 'The Operations Manager will review LiquidLogic Case Recordings, the Locality Performance and Outcomes Summary (Exceptions Report Template) and the Re-Referral Template.',
      next: 'case-note',
      sources: [selected],
      trainerNote: 'The document does not say whether this comes before the discussion or in it.',
    },
    'case-note': {
      kind: 'step',
      actor: operationsManager,
      text: 'On the CYP record, the Operations Manager will make an “operation management oversight” case note, to evidence the discussion, with any key points/actions.',
      next: 'next-clinic',
      sources: [selected],
    },
    'next-clinic': {
      kind: 'end',
      text: 'The next clinic of the calendar year follows, where this map begins again.',
      outcome: 'continues',
      sources: [clinics],
    },
  },
} as const satisfies OnePointMap;
