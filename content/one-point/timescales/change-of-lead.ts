import type { Rule } from './rule.ts';

const lead = {
  section: 'change-of-lead-professional',
  ref: 'Chapter 12, Change of Lead Professional within the One Point Service',
} as const;

/** Chapter 12: timed rules about a change of lead professional. */
export const changeOfLeadTimescales = {
  'joint-visit-at-step-down': {
    kind: 'deadline',
    title: 'Visit jointly when a family steps down to the Family Hub',
    who: { allOf: ['new-worker', 'key-worker'] },
    action:
      'discuss the family and make a joint home visit, so that the family can meet the new worker',
    strength: 'will',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'step-down-to-hub-agreed' },
        startNotStated: true,
        text: 'Counted from the decision to step the family down.',
      },
      {
        counts: { from: 'transfer-to-hub' },
        startNotStated: true,
        text: 'Counted from the transfer on LiquidLogic EHM, the first of the three steps.',
      },
      {
        counts: { from: 'new-hub-worker-allocated' },
        startNotStated: true,
        text: 'Counted from the allocation: until then there is no new worker.',
      },
      {
        counts: { from: 'next-taf-at-step-down' },
        startNotStated: true,
        text: 'Counted from the next TAF, the step before the visit.',
      },
    ],
    sources: [lead],
  },
  'finalise-assessment-before-step-up': {
    kind: 'prompt',
    title: 'Ensure that the Assessment is finalised before a step up from the Family Hub',
    who: { anyOf: ['hub-manager'] },
    action: 'ensure that the Assessment is finalised',
    strength: 'is to',
    stated: { words: 'prior to the Step-Up Meeting' },
    counts: { before: 'step-up-to-ifst-meeting' },
    sources: [lead],
  },
  'joint-visit-at-step-up': {
    kind: 'deadline',
    title: 'Visit jointly when a family steps up from the Family Hub',
    who: { allOf: ['hub-worker', 'key-worker'] },
    action: 'carry out a joint home visit',
    strength: 'will',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'step-up-to-ifst-meeting' },
        startNotStated: true,
        text: 'Counted from the Step-Up Meeting.',
      },
      {
        counts: { from: 'transfer-to-ifst' },
        startNotStated: true,
        text: 'Counted from the transfer on LiquidLogic to the IFS Team Manager.',
      },
      {
        counts: { from: 'key-worker-allocated' },
        startNotStated: true,
        text: 'Counted from the allocation to the Key Worker who takes the family on.',
      },
      {
        counts: { from: 'next-taf-at-step-up' },
        startNotStated: true,
        text: 'Counted from the next TAF, which stands in the same point of the list.',
      },
    ],
    sources: [lead],
  },
} as const satisfies Record<string, Rule>;
