import type { DutyRule } from './rule.ts';

const working = {
  section: 'lasting-change',
  ref: 'Chapter 9, Delivering Support and Interventions',
} as const;
const plans = { section: 'lasting-change', ref: 'Chapter 9, Wellbeing/Safety Plans' } as const;

/** Chapter 9: support that is reduced, safety plans, exit plans, and whom a family can contact. */
export const lastingChangeDuties = {
  'families-understand-concerns': {
    who: 'not stated',
    strength: 'must',
    text: 'Families must understand why professionals are concerned, and which changes need to happen to reduce those concerns.',
    stages: ['support'],
    sources: [working],
  },
  'plans-may-begin-intensively': {
    who: 'not stated',
    strength: 'will',
    text: 'All plans will be based on this premise: at first, support may need to be intensive.',
    stages: ['support'],
    sources: [working],
  },
  'plans-reduce-support': {
    who: 'not stated',
    strength: 'will',
    text: 'Any outcome focussed Family Plan, however, will aim to reduce support gradually, to ensure that families can demonstrate that they can sustain change.',
    stages: ['support'],
    sources: [working],
  },
  'assess-sustainable-support': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'Part of the worker’s ongoing assessment is to determine how well the family can function in the longer term with low levels of sustainable support.',
    stages: ['assessment', 'support'],
    sources: [working],
  },
  'monitor-and-gather-evidence': {
    who: 'not stated',
    strength: 'is required',
    text: 'If a family is unable to function in the longer term with low levels of sustainable support, this may suggest that, in the long term, the parents will be unable to meet their children’s needs. So careful monitoring and evidence gathering is required.',
    stages: ['assessment', 'support'],
    sources: [working],
  },
  'plans-tried-and-tested': {
    who: 'not stated',
    strength: 'should',
    text: 'Wellbeing/Safety Plans for families should be tried and tested.',
    stages: ['support'],
    sources: [plans],
  },
  'understand-support-and-consequences': {
    who: 'not stated',
    strength: 'should',
    text: 'Families should understand clearly what support they will receive. They should also understand what may happen next if they cannot make the changes identified as necessary.',
    stages: ['support'],
    sources: [plans],
  },
  'include-exit-plan': {
    who: 'not stated',
    strength: 'should',
    text: 'All support plans should include an ‘exit plan’ out of the One Point Service. It leads into universal services or, if needs are escalating, to Social Care for statutory support.',
    stages: ['support'],
    sources: [plans],
  },
  'record-exit-plan': {
    who: 'not stated',
    strength: 'should',
    text: 'The exit plan should be recorded within the Family Plan.',
    stages: ['support', 'records'],
    sources: [plans],
  },
  'include-network-and-safety-plan': {
    who: 'not stated',
    strength: 'needs to',
    text: 'Consideration of the family network and of the safety plan needs to be included, with a reference to where to find them.',
    stages: ['support', 'records'],
    sources: [plans],
  },
  'consider-voluntary-organisations': {
    who: 'not stated',
    strength: 'should',
    text: 'At all stages of assessment and intervention, the use of community and voluntary organisations, volunteers and befrienders should be routinely considered for families.',
    stages: ['assessment', 'support'],
    sources: [plans],
  },
  'families-know-whom-to-contact': {
    who: 'not stated',
    strength: 'should',
    text: 'All families should know whom to contact if they need support. This applies both while they are an active case to an OPS team, and once the case has closed to this service.',
    stages: ['support'],
    sources: [plans],
  },
  'identify-source-of-support': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'A critical role of the worker is to identify whom each family can contact for support.',
    stages: ['support'],
    sources: [plans],
  },
  'plan-who-does-what': {
    who: 'not stated',
    strength: 'should',
    text: 'A family’s source of support should include a plan made with them. It describes who will do what, and when.',
    stages: ['support'],
    sources: [plans],
  },
  'copies-of-the-plan': {
    who: 'not stated',
    strength: 'should',
    text: 'Everyone should have a copy of the plan of who does what. So should the children, in a child friendly version.',
    stages: ['support'],
    sources: [plans],
  },
} as const satisfies Record<string, DutyRule>;
