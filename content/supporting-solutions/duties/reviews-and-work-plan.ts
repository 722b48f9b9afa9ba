import type { DutyRule } from './rule.ts';

/** Sections 6 and 7: case discussions and the work plan. */
export const reviewDuties = {
  'case-discussions': {
    who: 'not stated',
    strength: 'will',
    text: 'A case discussion with the allocated Supporting Solutions Service worker will be completed {timescale:case-discussions}.',
    stages: [],
    sources: [{ section: 'case-discussion', ref: '6' }],
  },
  'erase-in-discussion': {
    who: { anyOf: ['erase-worker'] },
    strength: 'not stated',
    text: 'Where there is ERASE intervention as well, it is good practice for the ERASE worker to take part in case discussions too.',
    stages: [],
    sources: [{ section: 'case-discussion', ref: '6' }],
  },
  'actual-outcomes': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'is responsible for',
    text: 'The allocated Supporting Solutions Service worker is responsible for updating the ‘Actual Outcomes’ section of the work plan {timescale:actual-outcomes}. This is to allow the case to be reviewed and further actions to be identified.',
    stages: [],
    sources: [{ section: 'case-discussion', ref: '6' }],
  },
  'discussions-follow-signs-of-safety': {
    who: 'not stated',
    strength: 'will',
    text: 'Case discussions will follow ‘Signs of Safety’ guidance. They will ensure that the young person’s voice and experiences are evidenced.',
    stages: [],
    sources: [{ section: 'case-discussion', ref: '6' }],
  },
  'record-discussions': {
    who: 'not stated',
    strength: 'will',
    text: 'Case discussions will be recorded in both the young person’s electronic case record and their case file.',
    stages: [],
    sources: [{ section: 'case-discussion', ref: '6' }],
  },
  'individual-work-plan': {
    who: 'not stated',
    strength: 'will',
    text: 'Every family accessing intensive interventions will have an individual work plan, tailored to its needs.',
    stages: [],
    sources: [{ section: 'work-plan', ref: '7' }],
  },
  'work-plan-support': {
    who: 'not stated',
    strength: 'will',
    text: 'For each phase of intervention, the work plan will identify the support to be offered to the young person and the parent/carer.',
    stages: [],
    sources: [{ section: 'work-plan', ref: '7' }],
  },
  'work-plan-resources': {
    who: 'not stated',
    strength: 'will',
    text: 'The work plan will also identify the resources that are used as part of this process.',
    stages: [],
    sources: [{ section: 'work-plan', ref: '7' }],
  },
  'review-work-plans': {
    who: 'not stated',
    strength: 'will',
    text: 'Work plans will be {timescale:work-plan-review} reviewed and updated.',
    stages: [],
    sources: [{ section: 'work-plan', ref: '7' }],
  },
  'plan-de-escalation': {
    who: 'not stated',
    strength: 'will',
    text: 'Each work plan will identify a plan by which the service’s support is de-escalated.',
    stages: ['de-escalation'],
    sources: [{ section: 'work-plan', ref: '7' }],
  },
  'identify-voluntary-services': {
    who: 'not stated',
    strength: 'will',
    text: 'Each work plan will also identify appropriate services in the Voluntary and Community Sector that the family can access, to sustain the changes made and help to prevent a return to higher level services.',
    stages: ['de-escalation'],
    sources: [{ section: 'work-plan', ref: '7' }],
  },
} as const satisfies Record<string, DutyRule>;
