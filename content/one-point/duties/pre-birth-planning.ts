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
    text: 'When the Early Help Practitioner and the PBIS Social Worker meet about the danger, all of these will be discussed:',
    list: [
      'danger to the unborn child, as an unborn and after birth',
      'key information from the bundle concerning the sibling',
      'any staff health and safety issues',
      'a communications plan between the Early Help Practitioner and the Social Worker during the course of the intervention',
      'dates of interventions and review points',
    ],
    stages: ['partners', 'first-steps'],
    sources,
  },
  'pre-birth-plan-of-work': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'should',
    text: 'The Early Help Practitioner should create a clear plan of work, which can be given to the family. It should evidence how the practitioner and the family will work together on the dangers, including with tools and models such as practical activities.',
    stages: ['partners', 'support'],
    sources,
  },
  'pre-birth-link-interventions': {
    who: 'not stated',
    strength: 'should',
    text: 'Each individual pre-birth intervention should be linked specifically to the Intervention plan, and to the dangers to the child that have been identified.',
    stages: ['partners', 'support'],
    sources,
  },
} as const satisfies Record<string, DutyRule>;
