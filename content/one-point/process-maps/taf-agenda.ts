import type { OnePointMap } from './map.ts';

const purpose = {
  section: 'team-around-the-family',
  ref: 'Chapter 10, Purpose of the TAF Meeting',
} as const;

/** Chapter 10: the twelve purposes of a TAF meeting, as the walk of a meeting. */
export const tafAgenda = {
  title: 'The purposes of a TAF meeting, one by one',
  summary:
    'The numbered purposes of a TAF meeting, as steps of a meeting. Our note: the document numbers the purposes. It does not say that a meeting has this order, or that each meeting has them all.',
  sources: [purpose],
  nodes: {
    'meeting-begins': {
      kind: 'start',
      text: 'A TAF meeting begins.',
      event: 'taf-meeting',
      next: 'worries',
      sources: [purpose],
    },
    worries: {
      kind: 'step',
      actor: 'not stated',
      text: 'Explain our worries to the family: those for the children, the young people and the whole family.',
      next: 'working-well',
      sources: [purpose],
    },
    'working-well': {
      kind: 'step',
      actor: 'not stated',
      text: 'Recognise what is working well for the family.',
      next: 'what-needs-to-change',
      sources: [purpose],
    },
    'what-needs-to-change': {
      kind: 'step',
      actor: 'not stated',
      text: 'Be clear about what needs to change so that things improve for the children, young people and the family. Help them to identify small goals to achieve.',
      next: 'what-to-expect',
      sources: [purpose],
    },
    'what-to-expect': {
      kind: 'step',
      actor: 'not stated',
      text: 'Be clear about what the family can expect from those professionals who sit around the table.',
      next: 'what-the-network-offers',
      sources: [purpose],
    },
    'what-the-network-offers': {
      kind: 'step',
      actor: 'not stated',
      text: 'Find out what their support network can offer the family.',
      next: 'assessment-process',
      sources: [purpose],
    },
    'assessment-process': {
      kind: 'step',
      actor: 'not stated',
      text: 'Explain the assessment process, and who will be involved.',
      next: 'chronology',
      sources: [purpose],
    },
    chronology: {
      kind: 'step',
      actor: 'not stated',
      text: 'Explain what a chronology is and what it is for. Say who will give us information, and what is meant by a significant event.',
      next: 'which-professionals',
      sources: [purpose],
    },
    'which-professionals': {
      kind: 'step',
      actor: 'not stated',
      text: 'Agree which professionals need to work with the whole family and support it. Invite them to the next TAF meeting.',
      next: 'agree-support',
      sources: [purpose],
    },
    'agree-support': {
      kind: 'step',
      actor: 'not stated',
      text: 'Agree {timescale:agree-support-at-taf} (or support up until the next TAF meeting’s date). This will clearly set out who is going to work with the family, what they will do, and when. All work should link clearly to the goals and outcomes agreed with the family.',
      timescales: ['agree-support-at-taf'],
      next: 'agree-plan',
      sources: [purpose],
    },
    'agree-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'Agree the outcome focussed Child and Family Plan.',
      next: 'scaling-questions',
      sources: [purpose],
    },
    'scaling-questions': {
      kind: 'step',
      actor: 'not stated',
      text: 'Review agreed scaling questions, to measure progress towards outcomes.',
      next: 'dates',
      sources: [purpose],
    },
    dates: {
      kind: 'step',
      actor: 'not stated',
      text: 'Agree the dates of TAF meetings in {timescale:agree-taf-dates}, so that everyone can attend.',
      timescales: ['agree-taf-dates'],
      next: 'after-the-meeting',
      sources: [purpose],
    },
    'after-the-meeting': {
      kind: 'end',
      text: 'What every TAF meeting requires, up to the plan that is sent, stands in the requirements.',
      outcome: 'continues',
      map: 'taf-meeting',
      sources: [
        { section: 'taf-meeting-requirements', ref: 'Chapter 10, Requirements for a TAF Meeting' },
      ],
    },
  },
} as const satisfies OnePointMap;
