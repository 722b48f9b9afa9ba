import type { OnePointMap } from './map.ts';

const start = {
  section: 'working-with-families',
  ref: 'Chapter 9, Delivering Support and Interventions',
} as const;
const meeting = {
  section: 'family-network-meetings',
  ref: 'Chapter 9, What is a Family Network Meeting?',
} as const;

/** Chapter 9: a Family Network Meeting, from the offer to its short-term plan. */
export const familyNetworkMeeting = {
  title: 'A Family Network Meeting',
  summary:
    'From the offer of a meeting to a short-term plan. Our note: the document describes the meeting without a diagram. The two questions are ours, since it does not say what follows if a family does not want a meeting, or if one is not enough.',
  sources: [meeting, start],
  nodes: {
    'support-starts': {
      kind: 'start',
      text: 'The support from the OPS starts.',
      next: 'offer',
      sources: [start],
      trainerNote: 'The document does not say what its start is.',
    },
    offer: {
      kind: 'step',
      actor: 'not stated',
      text: 'To identify the family’s network of support going forward, a Family Network Meeting should be offered {timescale:offer-network-meeting-at-start}.',
      timescales: ['offer-network-meeting-at-start'],
      next: 'wanted',
      sources: [start],
      trainerNote:
        'A Family Network Meeting Leaflet for parents/carers is available to help explain the meetings. For the Intensive Family Support Team chapter 5 has the meeting arranged and carried out.',
    },
    wanted: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the family want a meeting?',
      exits: [
        { label: 'Yes', to: 'hold' },
        { label: 'No', to: 'not-wanted' },
      ],
      sources: [start],
    },
    'not-wanted': {
      kind: 'end',
      text: 'The procedure does not say what follows if a family does not want a meeting.',
      outcome: 'not stated',
      sources: [start],
    },
    hold: {
      kind: 'step',
      actor: 'not stated',
      text: 'The meeting is held {timescale:network-meeting-as-quickly-as-possible}.',
      timescales: ['network-meeting-as-quickly-as-possible'],
      next: 'discuss-and-agree',
      sources: [meeting],
      trainerNote:
        'For the Intensive Family Support Team chapter 5 has it {timescale:network-meeting-in-assessment}, where possible {timescale:network-meeting-in-days} and {timescale:network-meeting-before-taf}. Chapter 7 expects it {timescale:meetings-during-assessment}.',
    },
    'discuss-and-agree': {
      kind: 'step',
      actor: 'not stated',
      text: 'The family and the family network have an immediate opportunity to discuss the family situation, and to agree actions for support collectively. This will result in a short-term plan of support being agreed.',
      next: 'sufficient',
      sources: [meeting],
    },
    sufficient: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is this sufficient to meet the immediate needs of the family?',
      exits: [
        { label: 'Yes', to: 'plan-agreed' },
        { label: 'No', to: 'not-sufficient' },
      ],
      sources: [meeting],
      trainerNote: 'The document says that it often is.',
    },
    'plan-agreed': {
      kind: 'end',
      text: 'The immediate needs are met by the short-term plan, without instigating the full Family Group Conference process.',
      outcome: 'done',
      sources: [meeting],
    },
    'not-sufficient': {
      kind: 'end',
      text: 'The procedure does not say what follows. It names the full Family Group Conference process, and does not say who instigates it.',
      outcome: 'not stated',
      sources: [meeting],
    },
  },
} as const satisfies OnePointMap;
