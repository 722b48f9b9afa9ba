import type { DutyRule } from './rule.ts';

const sources = [
  { section: 'pre-birth-planning', ref: 'Chapter 15, Planning the intervention' },
] as const;

/** Chapter 15: what comes before the interventions of a pre-birth plan. */
export const preBirthPlanningDuties = {
  'pre-birth-meet-about-danger': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'must',
    text: 'The Early Help Practitioner must meet with the PBIS Social Worker, {timescale:pre-birth-meet-first}, to discuss the danger posed to the unborn baby.',
    stages: ['partners', 'first-steps'],
    sources,
  },
  'pre-birth-meeting-discusses': {
    who: 'not stated',
    strength: 'will',
    text: 'At this meeting, all of these will be discussed:',
    stages: ['partners', 'first-steps'],
    sources,
  },
  'pre-birth-plan-of-work': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'should',
    text: 'The Early Help Practitioner should create a clear plan of work. It can be provided to the family, and should evidence how they and the family will work together on the dangers, including tools and models such as practical activities.',
    stages: ['partners', 'support'],
    sources,
  },
  'pre-birth-link-interventions': {
    who: 'not stated',
    strength: 'should',
    text: 'Each individual intervention should be linked specifically to the Intervention plan, and to the identified dangers posed to the child.',
    stages: ['partners', 'support'],
    sources,
  },
} as const satisfies Record<string, DutyRule>;
