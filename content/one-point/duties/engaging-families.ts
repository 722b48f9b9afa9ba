import type { DutyRule } from './rule.ts';

const meeting = {
  section: 'family-network-meetings',
  ref: 'Chapter 9, What is a Family Network Meeting?',
} as const;
const engaging = { section: 'engaging-families', ref: 'Chapter 9, Engaging Families' } as const;

const step = <N extends number>(number: N) =>
  ({ section: 'engaging-families', ref: `Chapter 9, Engaging Families, Step ${number}` }) as const;

const box = <Heading extends string>(heading: Heading) =>
  ({
    section: 'non-engagement',
    ref: `Chapter 9, Non-Engagement Process Map, ${heading}`,
  }) as const;

/** Chapter 9: what is asked of whom about Family Network Meetings and engaging families. */
export const engagingFamiliesDuties = {
  'network-meeting-quickly': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Family Network Meetings are held {timescale:network-meeting-as-quickly-as-possible}.',
    stages: ['support'],
    sources: [meeting],
  },
  'hold-the-belief': {
    who: { anyOf: ['staff'] },
    strength: 'must',
    text: 'All One Point staff must also hold firm to the belief that engaging families is the practitioner’s job, not the job of the CYP/families we work with. They must also hold firm to the belief that sometimes, to ‘engage’, we need to be as creative as possible.',
    stages: [],
    sources: [engaging],
  },
  'take-the-steps': {
    who: 'not stated',
    strength: 'should',
    text: 'If there are any concerns about a lack of engagement, steps 1 to 4 should be taken.',
    stages: ['support'],
    sources: [engaging],
  },
  'group-learning-session': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Group Learning Session: identify the worker’s goal around needing creative ideas/questions to engage a family whom they are struggling to work with.',
    stages: ['support'],
    sources: [step(1)],
  },
  'attempt-to-engage': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'The worker takes the questions/ideas from the Group Learning Session, and attempts to engage the family.',
    stages: ['support'],
    sources: [step(2)],
  },
  'harm-matrix-in-supervision': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Case Management Supervision: the Harm Matrix is used to explore when the first occasion of non-engagement was, when the worst was, and what the most recent was. Most importantly, it is used to explore what impact all of that has had on the children.',
    stages: ['support'],
    sources: [step(3)],
  },
  'close-or-step-up': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Step 4, if there are concerns about a lack of engagement: Closure / Step Up.',
    stages: ['support'],
    sources: [step(4)],
  },
  'discuss-concerns-with-a-manager': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Discuss concerns with a manager {timescale:discuss-concerns-at-checkpoints}.',
    stages: ['support'],
    sources: [box('Discuss concerns with a manager')],
  },
  'discuss-engagement-activities': {
    who: { anyOf: ['manager'] },
    strength: 'not stated',
    text: 'The manager discusses with the practitioner the range of engagement activities that have been used.',
    stages: ['support'],
    sources: [box('Discuss concerns with a manager')],
  },
  'record-attempts-to-engage': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Ensure that all discussions and attempts at engagement are clearly recorded: in the Case Supervision Form / MO Case Note, on LiquidLogic.',
    stages: ['support', 'records'],
    sources: [box('Discuss concerns with a manager')],
  },
  'gather-from-other-services': {
    who: 'not stated',
    strength: 'not stated',
    text: 'When a family does not engage, gather information from other services known to the family.',
    stages: ['support'],
    sources: [box('Gather information from other services')],
  },
  'inform-the-referrer': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Inform the referrer of the non-engagement, if appropriate.',
    stages: ['support'],
    sources: [box('Gather information from other services')],
  },
  'consider-telling-agencies': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Consider whether other agencies need to be told of the non-engagement.',
    stages: ['support'],
    sources: [box('Gather information from other services')],
  },
  'use-mapping-tool-and-harm-matrix': {
    who: 'not stated',
    strength: 'not stated',
    text: 'When a family does not engage, use the Mapping Tool and the Harm Matrix.',
    stages: ['support'],
    sources: [box('Use the Mapping Tool and Harm Matrix')],
  },
  'plan-professionals-meeting': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If there are potential safeguarding concerns, plan a professionals meeting, at which to share appropriate and relevant information.',
    stages: ['support'],
    sources: [box('Use the Mapping Tool and Harm Matrix')],
  },
  'notify-the-family': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If a professionals meeting is planned, notify the family that this is happening, and welcome their attendance.',
    stages: ['support'],
    sources: [box('Use the Mapping Tool and Harm Matrix')],
  },
  'analysis-in-the-risk-assessment': {
    who: 'not stated',
    strength: 'not stated',
    text: 'When a family does not engage, include an analysis of your findings in your risk assessment.',
    stages: ['support', 'assessment'],
    sources: [box('Use the Mapping Tool and Harm Matrix')],
  },
} as const satisfies Record<string, DutyRule>;
