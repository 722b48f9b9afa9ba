import type { DutyRule } from './rule.ts';

const tool = {
  section: 'smart-outcomes',
  ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool, SMART',
} as const;

/** Chapter 8: SMART plans and outcomes, and impacts that nobody intends. */
export const smartOutcomesDuties = {
  'plan-smart': {
    who: 'not stated',
    strength: 'needs to',
    text: 'Like the entire plan itself, plans need to be SMART: specific, measurable, achievable, realistic and timely.',
    stages: ['support'],
    sources: [tool],
  },
  'outcomes-specific': {
    who: 'not stated',
    strength: 'should',
    text: 'Planned outcomes should relate specifically to the child and family and to their identified unmet needs. If any risk factors have been identified, they should relate to these too.',
    stages: ['support'],
    sources: [tool],
  },
  'outcomes-not-interventions': {
    who: 'not stated',
    strength: 'should',
    text: 'Planned outcomes (Wellbeing goals) should not relate to ‘Interventions’: to the services offered, the actions or tasks agreed, etc.',
    stages: ['support'],
    sources: [tool],
  },
  'outcomes-need-measuring': {
    who: 'not stated',
    strength: 'needs to',
    text: 'Planned (Wellbeing goals) outcomes need to be Measurable.',
    stages: ['support'],
    sources: [tool],
  },
  'outcomes-measurement': {
    who: 'not stated',
    strength: 'should',
    text: 'So planned outcomes should incorporate a clear, objective measurement of success. Preferably, it can be independently observed, recorded, counted, weighed or otherwise evaluated, with no need for personal judgements or values.',
    stages: ['support', 'review'],
    sources: [tool],
  },
  'outcomes-need-achieving': {
    who: 'not stated',
    strength: 'needs to',
    text: 'Planned outcomes also need to be Achievable and Realistic.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-needs-sufficiently-met': {
    who: 'not stated',
    strength: 'should',
    text: 'For example, plans should help to demonstrate whether the child’s needs have been sufficiently met: so that support and interventions by the OPS are no longer required, and universal services such as GP, School or Health Visitor can safely manage the needs.',
    stages: ['review'],
    sources: [tool],
  },
  'outcomes-within-timescales': {
    who: 'not stated',
    strength: 'should',
    text: 'Planned outcomes should also be achievable within reasonable timescales.',
    stages: ['support'],
    sources: [tool],
  },
  'outcomes-timescales-from': {
    who: 'not stated',
    strength: 'should',
    text: 'The timescales should themselves be determined by the child’s own needs and developmental timescales, or by the timeframe that is anticipated/likely for the plan or review period (whichever is less).',
    stages: ['support'],
    sources: [tool],
  },
  'plan-recognise-unintended': {
    who: 'not stated',
    strength: 'should',
    text: 'It should be recognised that there are sometimes unintended impacts.',
    stages: ['support', 'review'],
    sources: [tool],
  },
  'plan-for-unintended': {
    who: 'not stated',
    strength: 'should',
    text: 'Unintended impacts can and should also be planned for.',
    stages: ['support'],
    sources: [tool],
  },
  'plan-impact-explicit': {
    who: 'not stated',
    strength: 'should',
    text: 'Impact should be explicit, and not assumed.',
    stages: ['support', 'review'],
    sources: [tool],
  },
} as const satisfies Record<string, DutyRule>;
