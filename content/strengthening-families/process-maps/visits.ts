import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 11. */
export const visits = {
  title: 'A child in need visit',
  summary:
    'Who visits and how often, how the child or young person is seen, what is recorded, and what to do with a concern from a visit.',
  sources: [{ section: 'visits', ref: '11' }],
  nodes: {
    'visit-due': {
      kind: 'start',
      text: 'A visit is due, by the agreements in the child in need plan.',
      next: 'visit',
      sources: [{ section: 'visits', ref: '11.1' }],
    },
    visit: {
      kind: 'step',
      actor: { anyOf: ['family-support-worker'] },
      text: 'The child or young person should be visited in line with the plan, but {timescale:visits}.',
      timescales: ['visits'],
      event: 'last-visit',
      next: 'support-needs',
      sources: [{ section: 'visits', ref: '11.1' }],
    },
    'support-needs': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Has a change in circumstances or an event given rise to support needs?',
      exits: [
        { label: 'Yes', to: 'social-worker-visits' },
        { label: 'No', to: 'parental-agreement' },
      ],
      sources: [{ section: 'visits', ref: '11.1' }],
    },
    'social-worker-visits': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'The social worker may also visit.',
      next: 'parental-agreement',
      sources: [{ section: 'visits', ref: '11.1' }],
    },
    'parental-agreement': {
      kind: 'decision',
      actor: { anyOf: ['parent-or-carer'] },
      text: 'The child or young person must be seen alone, with parental agreement. Is there parental agreement?',
      exits: [
        { label: 'Yes', to: 'seen-alone' },
        { label: 'No', to: 'no-agreement' },
      ],
      sources: [{ section: 'visits', ref: '11.2' }],
    },
    'no-agreement': {
      kind: 'step',
      actor: 'not stated',
      text: 'The procedure does not say what happens if the parent does not agree. Our note: what follows does not hang on this.',
      next: 'keep-in-focus',
      sources: [{ section: 'visits', ref: '11.2' }],
    },
    'seen-alone': {
      kind: 'step',
      actor: 'not stated',
      text: 'With that agreement, the child or young person must be seen alone.',
      next: 'keep-in-focus',
      sources: [{ section: 'visits', ref: '11.2' }],
    },
    'keep-in-focus': {
      kind: 'step',
      actor: 'not stated',
      text: 'The child or young person must be kept in focus {timescale:keep-in-focus}. Their voice must be listened to.',
      timescales: ['keep-in-focus'],
      next: 'record-the-visit',
      sources: [{ section: 'visits', ref: '11.2' }],
    },
    'record-the-visit': {
      kind: 'step',
      actor: 'not stated',
      text: 'The visit must be recorded on the file of the child or young person. The worker who completes it must ensure that the recording is child focused.',
      next: 'concerned',
      sources: [{ section: 'visits', ref: '11.2' }],
    },
    concerned: {
      kind: 'decision',
      actor: { anyOf: ['family-support-worker'] },
      text: 'Is the family support worker concerned about the welfare of the child or young person?',
      exits: [
        { label: 'No', to: 'reviews' },
        { label: 'Yes', to: 'seek-consultation' },
      ],
      sources: [{ section: 'visits', ref: '11.3' }],
    },
    'seek-consultation': {
      kind: 'step',
      actor: { anyOf: ['family-support-worker'] },
      text: 'Consultation can be sought from the team manager and the social worker, to review the visit and also the file.',
      next: 'record-the-consultation',
      sources: [{ section: 'visits', ref: '11.3' }],
    },
    'record-the-consultation': {
      kind: 'step',
      actor: 'not stated',
      text: 'Any reviews of the visit and the file will need to be recorded on the file, as management oversight/consultation with the Strengthening Families social worker.',
      next: 'consultation',
      sources: [{ section: 'visits', ref: '11.3' }],
    },
    consultation: {
      kind: 'end',
      text: 'Section 13 says how the social worker gives consultation. Section 14 has what follows if needs or risks escalate, or significant harm is indicated.',
      outcome: 'continues',
      map: 'consultation',
      sources: [
        { section: 'visits', ref: '11.3' },
        { section: 'consultation', ref: '13' },
        { section: 'concern', ref: '14' },
      ],
    },
    reviews: {
      kind: 'end',
      text: 'Visits go on, and the plan is reviewed.',
      outcome: 'continues',
      map: 'review',
      sources: [
        { section: 'visits', ref: '11.1' },
        { section: 'reviews', ref: '10.1' },
      ],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
