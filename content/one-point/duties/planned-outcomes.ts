import type { DutyRule } from './rule.ts';

const tool = {
  section: 'planned-outcomes',
  ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool, planned outcomes',
} as const;

/** Chapter 8: what planned outcomes should be, how a plan is written, and how its success is measured. */
export const plannedOutcomesDuties = {
  'outcomes-for-each-need': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Effective plans set clear ‘planned outcomes’ (Next steps) for each of the child’s unmet needs.',
    stages: ['support'],
    sources: [tool],
  },
  'outcomes-say-what-changes': {
    who: 'not stated',
    strength: 'should',
    text: 'Planned outcomes should describe what change will ‘look like’. It is then easier to tell whether or not the plan, or an individual aspect of it, has been successful: is an unmet need now sufficiently met, or a risk factor sufficiently reduced?',
    stages: ['support', 'review'],
    sources: [tool],
  },
  'outcomes-use-a-goal': {
    who: 'not stated',
    strength: 'not stated',
    text: 'So that we can track progress, use a clear wellbeing goal with a scale.',
    stages: ['support', 'review'],
    sources: [tool],
  },
  'outcomes-child-focused': {
    who: 'not stated',
    strength: 'should',
    text: 'Planned outcomes should be child focused: they have an impact on that child’s lived experience.',
    stages: ['support'],
    sources: [tool],
  },
  'outcomes-achievable': {
    who: 'not stated',
    strength: 'should',
    text: 'Planned outcomes should be achievable: realistic, and on an individual basis.',
    stages: ['support'],
    sources: [tool],
  },
  'outcomes-easily-measurable': {
    who: 'not stated',
    strength: 'should',
    text: 'Planned outcomes should be easily measurable. We measure by using a scale.',
    stages: ['support'],
    sources: [tool],
  },
  'outcomes-timely': {
    who: 'not stated',
    strength: 'should',
    text: 'Planned outcomes should be timely.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-firm-partners': {
    who: 'not stated',
    strength: 'should',
    text: 'Parents and young people should always be integral to the development and implementation of plans: firm partners from the outset.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-clear-language': {
    who: 'not stated',
    strength: 'should',
    text: 'To assist in making plans with families, plans should therefore be written in clear, straightforward language that anyone can easily understand: in particular the family that the plan has been made for, and the child/young person when appropriate.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-jargon-free': {
    who: 'not stated',
    strength: 'should',
    text: 'Plans should be explicit and jargon free, and should avoid abbreviations.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-mechanisms': {
    who: 'not stated',
    strength: 'should',
    text: 'In accordance with the principles of evidence-based practice, every plan for children should include clear, built-in mechanisms to help measure its progress and success.',
    stages: ['support', 'review'],
    sources: [tool],
  },
  'plan-measure-outcomes': {
    who: 'not stated',
    strength: 'needs to',
    text: 'To know about the consequences for the child, we need to measure outcomes, by using a wellbeing scale that is linked to the wellbeing goal and to the worry statement.',
    stages: ['review'],
    sources: [tool],
  },
} as const satisfies Record<string, DutyRule>;
