import type { SffMap } from './map.ts';

const sources = [{ section: 'review', ref: '5 step 7, table' }] as const;

/** Section 5 steps 2, 4 and 7: what comes to the Eligibility Meeting, and what comes of it. */
export const eligibilityMeeting = {
  title: 'The Eligibility Meeting',
  summary:
    'What steps 2, 4 and 7 say of the meeting that considers new referrals and supports the review of programmes. Our note: the document does not say how often it is held, who attends, whether it is the panel, or whether the Team Eligibility Meeting of step 7 is the Eligibility Meeting of steps 2 and 4. This map takes those two as one.',
  sources: [
    { section: 'review', ref: '5 step 7, table' },
    { section: 'notification-and-assessment', ref: '5 step 2, table' },
    { section: 'crisis-response', ref: '5 step 4' },
  ],
  nodes: {
    'agenda-item': {
      kind: 'start',
      text: 'An agenda item is requested, or a programme is to be reviewed.',
      next: 'arrange-the-meeting',
      sources: [{ section: 'notification-and-assessment', ref: '5 step 2, table' }, ...sources],
    },
    'arrange-the-meeting': {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The Team Eligibility Meeting is arranged ({timescale:eligibility-meeting}).',
      timescales: ['eligibility-meeting'],
      next: 'what-is-considered',
      sources,
    },
    'what-is-considered': {
      kind: 'decision',
      actor: 'not stated',
      text: 'What is to be considered?',
      exits: [
        { label: 'A new referral', to: 'plan-agreed' },
        { label: 'A programme under way', to: 'peer-support' },
      ],
      sources,
    },
    'plan-agreed': {
      kind: 'decision',
      actor: 'not stated',
      text: 'By step 4, a more formal intervention plan can be agreed and arranged at the meeting. Is it?',
      exits: [
        { label: 'Yes', to: 'delivery' },
        { label: 'No', to: 'no-plan' },
      ],
      sources: [{ section: 'crisis-response', ref: '5 step 4' }],
    },
    'peer-support': {
      kind: 'step',
      actor: 'not stated',
      text: 'Clinical peer support for reviewing programmes is considered, to ensure that the plans are progressing.',
      next: 'step-down-appropriate',
      sources,
    },
    'step-down-appropriate': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Appropriate step down processes are considered, by the Team Manager or at the meeting: the sentence can be read in both ways. Is a step down appropriate?',
      exits: [
        { label: 'Yes', to: 'closure' },
        { label: 'No', to: 'review-goes-on' },
      ],
      sources,
    },
    delivery: {
      kind: 'end',
      text: 'The intervention is delivered and reviewed. At a family meeting (step 4) agreement to engage is sought from family members. Which meeting comes first is not said.',
      outcome: 'continues',
      map: 'delivery-and-review',
      sources: [
        { section: 'menu-of-support', ref: '5 step 6' },
        { section: 'family-meetings', ref: '5 step 4, family meetings' },
      ],
    },
    'review-goes-on': {
      kind: 'end',
      text: 'Delivery and review go on.',
      outcome: 'continues',
      sources,
    },
    closure: {
      kind: 'end',
      text: 'Step down is a part of closure.',
      outcome: 'continues',
      map: 'closure',
      sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
    },
    'no-plan': {
      kind: 'end',
      text: 'The procedure does not say what happens to a referral for which the meeting agrees no plan.',
      outcome: 'not stated',
      sources: [{ section: 'crisis-response', ref: '5 step 4' }, ...sources],
    },
  },
} as const satisfies SffMap;
