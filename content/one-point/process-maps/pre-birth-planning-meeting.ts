import type { OnePointMap } from './map.ts';

const sources = [
  { section: 'pre-birth-planning', ref: 'Chapter 15, Planning the intervention' },
] as const;

/** Chapter 15: what comes before the first intervention of a pre-birth plan. */
export const preBirthPlanningMeeting = {
  title: 'Planning a pre-birth intervention',
  summary:
    'From the meeting on the danger to the plan of work. Our note: the map is made from the text, which does not number these steps.',
  sources,
  nodes: {
    'before-interventions': {
      kind: 'start',
      text: 'A pre-birth family has an Early Help Practitioner. No intervention has been delivered yet.',
      next: 'meet',
      sources,
    },
    meet: {
      kind: 'step',
      actor: { anyOf: ['early-help-practitioner'] },
      text: 'The Early Help Practitioner must meet with the PBIS Social Worker, {timescale:pre-birth-meet-first}, to discuss the danger posed to the unborn baby.',
      timescales: ['pre-birth-meet-first'],
      next: 'danger',
      sources,
    },
    danger: {
      kind: 'step',
      actor: 'not stated',
      text: 'Danger to the child, both unborn and after birth, and key information about the sibling from the bundle, will be discussed.',
      next: 'safety',
      sources,
    },
    safety: {
      kind: 'step',
      actor: 'not stated',
      text: 'Any health and safety issues for staff will be discussed.',
      next: 'communications',
      sources,
    },
    communications: {
      kind: 'step',
      actor: 'not stated',
      text: 'A plan for how the Early Help Practitioner and the Social Worker communicate during the intervention, and the dates of interventions and review points, will be discussed.',
      next: 'plan-of-work',
      sources,
    },
    'plan-of-work': {
      kind: 'step',
      actor: { anyOf: ['early-help-practitioner'] },
      text: 'The Early Help Practitioner should create a clear plan of work that can be provided to the family. It should evidence how the practitioner and the family will work together on the dangers, including with tools and models such as practical activities.',
      next: 'link',
      sources,
      trainerNote: 'The document does not say by when, or whether the Social Worker agrees it.',
    },
    link: {
      kind: 'end',
      text: 'Each individual intervention should be specifically linked both to the Intervention plan and to the identified dangers posed to the child.',
      outcome: 'done',
      sources,
    },
  },
} as const satisfies OnePointMap;
