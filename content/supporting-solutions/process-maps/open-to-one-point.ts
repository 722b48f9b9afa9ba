import type { SupportingSolutionsMap } from './map.ts';

/** Section 3: a referral by way of the Emergency Duty Team, for a case that is open to One Point. */
export const openToOnePoint = {
  title: 'A crisis referral that is open to One Point',
  summary:
    'A referral by way of Emergency Duty Team crisis support, for a case that One Point has open: the discussion, and what follows if the case is escalated or is to remain. The Families First Team here is Durham’s.',
  sources: [{ section: 'referral-process', ref: '3' }],
  nodes: {
    'one-point-case': {
      kind: 'start',
      text: 'A referral is received by way of Emergency Duty Team crisis support, for a case that is open to One Point.',
      event: 'referral-received',
      next: 'discuss-with-one-point',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'discuss-with-one-point': {
      kind: 'step',
      actor: 'not stated',
      text: 'There will be a discussion with the One Point worker/Team Manager {timescale:discuss-one-point-case}.',
      timescales: ['discuss-one-point-case'],
      next: 'escalated',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    escalated: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the case to be escalated to the locality Families First Team?',
      exits: [
        { label: 'Escalated', to: 'allocate-a-worker' },
        { label: 'To remain within One Point', to: 'one-point-supports' },
      ],
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'allocate-a-worker': {
      kind: 'step',
      actor: 'not stated',
      text: 'A Supporting Solutions Service worker will be allocated to the case.',
      event: 'allocation',
      next: 'support-begins',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'support-begins': {
      kind: 'end',
      text: 'The phases of support come next. If no worker can be allocated immediately, or the one allocated is not available to respond immediately, the duty worker of Supporting Solutions is the one through whom support will be offered.',
      outcome: 'continues',
      map: 'phases',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'one-point-supports': {
      kind: 'step',
      actor: { anyOf: ['one-point-team'] },
      text: 'The case does not meet the criteria for the intensive support of Supporting Solutions. The team will continue to support it.',
      next: 'consider-a-conference',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'consider-a-conference': {
      kind: 'step',
      actor: { anyOf: ['one-point-team'] },
      text: 'A Family Group Conference should be considered, given that the young person has been through a period of crisis.',
      next: 'stays-with-one-point',
      sources: [{ section: 'referral-process', ref: '3' }],
      trainerNote:
        'The conference is with the view to prevent a similar situation, and to prevent the family entering higher level services.',
    },
    'stays-with-one-point': {
      kind: 'end',
      text: 'The One Point Team continues to support the case.',
      outcome: 'continues',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
