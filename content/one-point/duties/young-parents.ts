import type { DutyRule } from './rule.ts';

const programme = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Young Parent Programme',
} as const;
const operationsManager = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Operations Manager',
} as const;
const hubManager = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Family Hub Team Manager',
} as const;
const practitioners = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Early Help Practitioners',
} as const;
const group = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Young Parent Programme Working Group',
} as const;

/** Chapter 15: what is asked of whom about the Young Parent Programme. */
export const youngParentsDuties = {
  'young-parent-programme-runs': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The Young Parent Programme is delivered {timescale:young-parent-programme-day} {timescale:young-parent-programme-length}.',
    stages: ['partners', 'support'],
    sources: [programme],
  },
  'young-parent-pathways': {
    who: 'not stated',
    strength: 'not stated',
    text: 'On completion, the Young Parent Programme provides clear pathway opportunities: into education, employment, training or volunteering.',
    stages: ['partners', 'support'],
    sources: [programme],
  },
  'one-programme-a-year': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'Within each area, the Family Hub Team Manager will develop and deliver the Young Parent Programme: {timescale:one-programme-a-year}.',
    stages: ['partners'],
    sources: [programme],
  },
  'identify-young-parents': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'To identify young parents (mothers and fathers) for the Young Parent Programme, the Family Hub Team Manager will work closely with other professionals. These include Midwifery, Health Visitors, DurhamWorks, Housing, VCS etc. Where possible, they will do so {timescale:identify-young-parents}.',
    stages: ['partners'],
    sources: [programme],
  },
  'provide-transport-to-programme': {
    who: 'not stated',
    strength: 'will',
    text: 'For the Young Parent Programme, transport will be provided.',
    stages: ['partners'],
    sources: [programme],
  },
  'provide-creche': {
    who: 'not stated',
    strength: 'will',
    text: 'For the Young Parent Programme, crèche will be provided if required.',
    stages: ['partners'],
    sources: [programme],
  },
  'encourage-wider-support': {
    who: 'not stated',
    strength: 'will',
    text: 'Young Parents will also be supported and encouraged to take up offers of support that are part of the broader “Early Help Offer”, in and through the Family Hub.',
    stages: ['partners', 'support'],
    sources: [programme],
  },
  'assess-all-ypp': {
    who: 'not stated',
    strength: 'will',
    text: 'All YPP will have an assessment.',
    stages: ['partners', 'assessment'],
    sources: [programme],
  },
  'record-ypp-interventions': {
    who: 'not stated',
    strength: 'will',
    text: 'All YPP interventions will be recorded on LiquidLogic Group Work.',
    stages: ['partners', 'records'],
    sources: [programme],
  },
  'record-ypp-on-lcs': {
    who: 'not stated',
    strength: 'will',
    text: 'If the case is open to a social worker, YPP case recording will be both in the Group Work module and on a LiquidLogic LCS case note.',
    stages: ['partners', 'records'],
    sources: [programme],
  },
  'ypp-strategic-lead': {
    who: { anyOf: ['operations-manager'] },
    strength: 'not stated',
    text: 'For the Young Parent Programme, the Operations Manager is Strategic Lead and Budget Holder.',
    stages: ['partners'],
    sources: [operationsManager],
  },
  'ypp-recruitment-lead': {
    who: { anyOf: ['hub-manager'] },
    strength: 'not stated',
    text: 'For the Young Parent Programme, the Family Hub Team Manager is Programme Recruitment Lead/Area Programme Lead.',
    stages: ['partners'],
    sources: [hubManager],
  },
  'ypp-delivery-lead': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'not stated',
    text: 'For the Young Parent Programme, Early Help Practitioners are Case Holder, Engagement Activities & Delivery Lead.',
    stages: ['partners', 'support'],
    sources: [practitioners],
  },
  'ypp-work-stream-meets': {
    who: { anyOf: ['ypp-work-stream'] },
    strength: 'not stated',
    text: 'To manage the Young Parent Programme across the service, the YPP work stream meets {timescale:ypp-work-stream-meets}.',
    stages: ['partners'],
    sources: [group],
  },
  'chair-ypp-meetings': {
    who: { anyOf: ['operations-manager'] },
    strength: 'will',
    text: 'The Operations Manager will plan and chair the YPP meetings: {timescale:chair-ypp-meetings}, as the YPP work stream meets.',
    stages: ['partners'],
    sources: [group],
  },
  'attend-ypp-meetings': {
    who: { allOf: ['hub-manager', 'early-help-practitioner'] },
    strength: 'will',
    text: 'All leads will be expected to attend the YPP meetings: {timescale:attend-ypp-meetings}, as the YPP work stream meets.',
    stages: ['partners'],
    cites: { 'attend-ypp-meetings': 'rule' },
    sources: [group],
  },
} as const satisfies Record<string, DutyRule>;
