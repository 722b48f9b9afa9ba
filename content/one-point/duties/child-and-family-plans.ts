import type { DutyRule } from './rule.ts';

const tool = {
  section: 'child-and-family-plans',
  ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool',
} as const;

/** Chapter 8: what a good plan has, and when it is reviewed. */
export const childAndFamilyPlansDuties = {
  'plan-involve-everyone': {
    who: 'not stated',
    strength: 'needs to',
    text: 'To be successful, the plan needs to involve everyone, especially families, children and their network.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-brief-summary': {
    who: 'not stated',
    strength: 'needs to',
    text: 'A good plan therefore needs to have a brief summary of the key issues, and of the reasons why additional support, protection or care is needed.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-sufficient-information': {
    who: 'not stated',
    strength: 'should',
    text: 'The plan should include sufficient information for anyone to understand broadly why it is needed at this time, even if they read it without prior background knowledge of the child or their circumstances.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-all-family-members': {
    who: 'not stated',
    strength: 'should',
    text: 'The plan should include reference to all family members and their needs.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-unmet-needs': {
    who: 'not stated',
    strength: 'will',
    text: 'Based upon rigorous and up-to-date assessments, a good plan will be clear about the child’s unmet developmental or care needs. That means evidence of the worrying behaviours, and of the complicating factors in a child’s life.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-what-is-required': {
    who: 'not stated',
    strength: 'will',
    text: 'Based upon rigorous and up-to-date assessments, a good plan will also be clear about what is required for the child’s improved circumstances, wellbeing or safety.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-whole-family': {
    who: 'not stated',
    strength: 'will',
    text: 'In the context of a ‘whole family approach’, plans will consider what all members of the family need.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-focus-on-the-child': {
    who: 'not stated',
    strength: 'will',
    text: 'Plans will always focus on how improving outcomes for parents will have a positive impact on the child, and on the child’s unmet needs.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-clear-services': {
    who: 'not stated',
    strength: 'must',
    text: 'To help meet the child’s needs, plans must also be clear about which services or support the child/young person or their family will be offered, and/or about which actions are required.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-what-the-family-will-do': {
    who: 'not stated',
    strength: 'needs to',
    text: 'The plan also needs to include what will be done by the family and their network, to ensure that their needs are met.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-name-who-does-what': {
    who: 'not stated',
    strength: 'should',
    text: 'The plan should clearly identify who will be responsible for providing or doing what.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-reasonable-timescales': {
    who: 'not stated',
    strength: 'should',
    text: 'The plan should set reasonable timescales for what each will provide or do. These should reflect the child’s own needs and rate of development.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-review': {
    who: 'not stated',
    strength: 'will',
    text: 'To measure progress against the intended outcomes, all plans will be reviewed {timescale:plan-review-interval}, at TAF meetings/Family Network Meetings.',
    stages: ['review'],
    sources: [tool],
  },
  'plan-scaling-question': {
    who: 'not stated',
    strength: 'will',
    text: 'Throughout the journey of our involvement in a child’s life, we will measure progress by using a specific scaling question.',
    stages: ['review'],
    sources: [tool],
  },
} as const satisfies Record<string, DutyRule>;
