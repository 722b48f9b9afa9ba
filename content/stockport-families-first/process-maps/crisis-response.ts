import type { SffMap } from './map.ts';

const sources = [{ section: 'crisis-response', ref: '5 step 4' }] as const;

/** Section 5 step 4, before its table: the response to urgency. */
export const crisisResponse = {
  title: 'Step 4: the response in a crisis',
  summary:
    'When the Team Leader intervenes, and until when there are attempts to avert the crisis. Our note: the document does not say who finds that an immediate response is required, or when the Eligibility Meeting is.',
  sources,
  nodes: {
    'presenting-concerns': {
      kind: 'start',
      text: 'There are presenting concerns.',
      next: 'respond-to-urgency',
      sources,
    },
    'respond-to-urgency': {
      kind: 'step',
      actor: { anyOf: ['team'] },
      text: 'The SFF team will respond according to the urgency and needs of the concerns.',
      next: 'immediate-response',
      sources,
    },
    'immediate-response': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is an immediate response required?',
      exits: [
        { label: 'Yes', to: 'agreed-and-safe' },
        { label: 'No', to: 'visit-without-crisis' },
      ],
      sources,
    },
    'agreed-and-safe': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Intervening is in agreement with the social worker, and subject to risk assessment. Do both allow it?',
      exits: [
        { label: 'Yes', to: 'team-leader-intervenes' },
        { label: 'No', to: 'not-allowed' },
      ],
      sources,
    },
    'team-leader-intervenes': {
      kind: 'step',
      actor: { anyOf: ['team-leader'] },
      text: 'The Team Leader will intervene with the young person and family.',
      timescales: ['immediate-response'],
      next: 'avert-the-crisis',
      sources,
    },
    'avert-the-crisis': {
      kind: 'step',
      actor: 'not stated',
      text: 'There will be attempts to avert, within the family home, the imminent crisis {timescale:until-formal-plan}.',
      timescales: ['until-formal-plan'],
      next: 'visit-in-crisis',
      sources,
    },
    'visit-in-crisis': {
      kind: 'end',
      text: 'The attempts go on until the plan can be agreed and arranged. The initial visit is a part of the crisis response in the table of step 4.',
      outcome: 'continues',
      map: 'initial-visit',
      sources: [{ section: 'crisis-response', ref: '5 step 4, initial visit' }],
    },
    'visit-without-crisis': {
      kind: 'end',
      text: 'The initial visit takes place outside a crisis.',
      outcome: 'continues',
      map: 'initial-visit',
      sources: [{ section: 'crisis-response', ref: '5 step 4, initial visit' }],
    },
    'not-allowed': {
      kind: 'end',
      text: 'The procedure does not say what happens next. Its sentence on attempts to avert the crisis does not make them hang on this agreement.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies SffMap;
