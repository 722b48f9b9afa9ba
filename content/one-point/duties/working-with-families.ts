import type { DutyRule } from './rule.ts';

const working = {
  section: 'working-with-families',
  ref: 'Chapter 9, Delivering Support and Interventions',
} as const;

/** Chapter 9: the relationship with a family, honesty with both parents, support plans, and who gives the support. */
export const workingWithFamiliesDuties = {
  'value-relationships': {
    who: { anyOf: ['ops-worker'] },
    strength: 'should',
    text: 'OPS workers should not underestimate how important their positive relationship with a child and a family is in helping them to make change. They should see it as a key part of their early work with every family.',
    stages: ['first-steps', 'support'],
    sources: [working],
  },
  'work-openly-with-both-parents': {
    who: { anyOf: ['practitioner'] },
    strength: 'needs to',
    text: 'All practitioners need to work honestly and openly with families. That includes both Mam and Dad, even if they are separated, where one is available and where it is safe to do so.',
    stages: [],
    sources: [working],
  },
  'discuss-any-concerns': {
    who: { anyOf: ['practitioner'] },
    strength: 'needs to',
    text: 'All practitioners need to discuss any concerns with families. That includes both Mam and Dad, even if they are separated, where one is available and where it is safe to do so.',
    stages: [],
    sources: [working],
  },
  'involve-in-decisions': {
    who: { anyOf: ['practitioner'] },
    strength: 'needs to',
    text: 'All practitioners need to ensure that families are involved in decision making. That includes both Mam and Dad, even if they are separated, where one is available and where it is safe to do so.',
    stages: [],
    sources: [working],
  },
  'respect-contributions': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'It is important that practitioners acknowledge and respect what parents and other family members contribute.',
    stages: [],
    sources: [working],
  },
  'spend-time-with-the-child': {
    who: { anyOf: ['practitioner'] },
    strength: 'is responsible for',
    text: 'Practitioners are responsible for ensuring that they spend time with the child and family. The aim is to enhance their own understanding of how the family functions, and of what life is like for the child who lives in it.',
    stages: ['assessment', 'support'],
    sources: [working],
  },
  'work-solution-focused': {
    who: 'not stated',
    strength: 'will',
    text: 'A solution focused approach will be the basis of all work with families. It uses the Signs of Safety/Wellbeing framework for assessment and intervention.',
    stages: ['assessment', 'support'],
    sources: [working],
  },
  'develop-support-plans': {
    who: { anyOf: ['practitioner'] },
    strength: 'is responsible for',
    text: 'Practitioners are responsible for developing detailed support plans with families.',
    stages: ['support'],
    sources: [working],
  },
  'plan-specific-actions': {
    who: 'not stated',
    strength: 'needs to',
    text: 'Every plan needs to include specific actions, both for individual family members and for professionals.',
    stages: ['support'],
    sources: [working],
  },
  'name-the-change': {
    who: 'not stated',
    strength: 'must',
    text: 'Each specific action in a plan, or each plan, must indicate which change is required.',
    stages: ['support'],
    sources: [working],
  },
  'help-with-other-agencies': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The One Point Service will give direct help and intervention in conjunction with other agencies and other services.',
    stages: ['support'],
    sources: [working],
  },
  'coordinate-the-help': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'Part of the worker’s role is to coordinate the direct help and intervention.',
    stages: ['support'],
    sources: [working],
  },
  'make-clear-who-does-what': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'Part of the worker’s role is to ensure that the family understands who is doing what.',
    stages: ['support'],
    sources: [working],
  },
  'deliver-parts-of-the-plan': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'Part of the worker’s role is to deliver relevant parts of the support plan themselves.',
    stages: ['support'],
    sources: [working],
  },
  'offer-network-meeting-at-start': {
    who: 'not stated',
    strength: 'should',
    text: 'To identify the family’s network of support going forward, a Family Network Meeting should be offered {timescale:offer-network-meeting-at-start}.',
    stages: ['first-steps', 'support'],
    sources: [working],
  },
  'refer-specific-needs': {
    who: 'not stated',
    strength: 'should',
    text: 'Where children, young people and families have specific needs, referrals to specialist services should continue to be made.',
    stages: ['support'],
    sources: [working],
  },
  'support-by-those-who-know': {
    who: { anyOf: ['practitioner'] },
    strength: 'should',
    text: 'Where appropriate and possible, practitioners in the team who know the family should offer them support.',
    stages: ['support'],
    sources: [working],
  },
} as const satisfies Record<string, DutyRule>;
