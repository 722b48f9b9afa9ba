import type { Rule } from './rule.ts';

const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const map = {
  section: 'allocation-map',
  ref: 'Chapter 4, Child and Family Allocation Process Map',
} as const;

const threshold = <Ref extends string>(ref: Ref) =>
  [{ section: 'threshold-discussions', ref: `Chapter 4, Thresholds Discussions${ref}` }] as const;

/** Timed rules of chapter 4: triage, allocation to a team, and the discussion of a threshold. */
export const requestsTimescales = {
  'progress-a-request': {
    kind: 'deadline',
    title: 'Progress a request for early help',
    who: { anyOf: ['triage-worker'] },
    action: 'have time to progress a request for early help',
    strength: 'will',
    qualifiers: ['up to'],
    applies: { when: 'as of October 2023' },
    stated: { words: 'up to {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'request-received' },
        startNotStated: true,
        text: 'Counted from when the Early Help Triage Worker receives the request, as on the Allocation Process Map.',
      },
      {
        counts: { from: 'first-contact-received' },
        startNotStated: true,
        text: 'Counted from when First Contact receives the request, as all new requests are made via First Contact.',
      },
    ],
    sources: [allocation],
  },
  'allocate-to-a-team': {
    kind: 'deadline',
    title: 'Allocate a request to a One Point team',
    who: 'not stated',
    action: 'allocate suitable requests to the team, by way of the LiquidLogic EHM tray',
    strength: 'not stated',
    applies: {
      when: 'for early help requests that are suitable for an Intensive Family Support or Family Hub team',
    },
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [{ counts: { from: 'request-received' } }],
    done: {
      event: 'referral-with-team',
      oneOf: ['in-team-tray', 'family-hub-in-tray'],
    },
    sources: [map, allocation],
  },
  'offer-support-quickly': {
    kind: 'prompt',
    title: 'Offer support by allocating the family',
    who: { anyOf: ['ifst-manager', 'hub-manager'] },
    action: 'ensure that support is offered, by allocating the family',
    strength: 'will',
    stated: { words: 'as quickly as possible' },
    sources: [allocation],
  },
  'threshold-discussion': {
    kind: 'deadline',
    title: 'Conclude a threshold discussion',
    who: 'not stated',
    action: 'conclude the threshold discussion',
    strength: 'should',
    qualifiers: ['no later than'],
    stated: { words: 'no later than {amount}', bound: 'atMost', figure: 2, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'referral-with-team' },
        startNotStated: true,
        text: 'Counted from receipt of the referral by the team.',
      },
      {
        counts: { from: 'threshold-challenged' },
        startNotStated: true,
        text: 'Counted from when the threshold is challenged.',
      },
      {
        counts: { from: 'threshold-conversation' },
        startNotStated: true,
        text: 'Counted from the start of the threshold conversation, at step 2.',
      },
    ],
    sources: threshold(''),
  },
  'start-threshold-conversation': {
    kind: 'deadline',
    title: 'Initiate the threshold conversation',
    who: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
    action: 'initiate the threshold conversation to the Senior Early Help Triage Worker',
    strength: 'will',
    qualifiers: ['in the first instance'],
    stated: { words: 'within {amount}', bound: 'atMost', figure: 1, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'referral-with-team' },
        startNotStated: true,
        text: 'Counted from receipt of the referral by the team, as step 3 counts from receipt.',
      },
      {
        counts: { from: 'threshold-challenged' },
        startNotStated: true,
        text: 'Counted from when the threshold is challenged.',
      },
    ],
    done: 'threshold-conversation',
    sources: threshold(', Step 2'),
  },
  'discuss-with-operations-manager': {
    kind: 'deadline',
    title: 'Discuss the family with the Operations Manager',
    who: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
    action: 'discuss the family with their Operations Manager',
    strength: 'will',
    applies: { when: 'if agreement cannot be reached on the threshold' },
    stated: {
      words: 'within {amount} of receipt of the referral',
      bound: 'atMost',
      figure: 2,
      unit: 'working-days',
    },
    readings: [
      {
        counts: { from: 'referral-with-team' },
        text: 'Counted from receipt by the team, as chapter 5 counts from receipt into the Team Tray.',
      },
      {
        counts: { from: 'first-contact-received' },
        text: 'Counted from receipt by First Contact, where the Allocation Process Map has the referral come in.',
      },
      {
        counts: { from: 'request-received' },
        text: 'Counted from receipt by the Early Help Triage Worker, to whom it is transferred or made.',
      },
    ],
    sources: threshold(', Step 3'),
  },
  'no-delay-in-support': {
    kind: 'prompt',
    title: 'Do not delay support for the family',
    who: 'not stated',
    action: 'not delay support for the family',
    strength: 'should',
    qualifiers: ['it is important that'],
    stated: { words: 'during the threshold discussion' },
    sources: threshold(', Step 4'),
  },
  'support-until-a-team': {
    kind: 'prompt',
    title: 'Agree how the family is supported meanwhile',
    who: { anyOf: ['threshold-managers'] },
    action: 'agree how they can support the family',
    strength: 'must',
    stated: { words: 'until a team and Lead Professional are identified' },
    sources: threshold(', Step 4'),
  },
  'strategic-managers-conversation': {
    kind: 'deadline',
    title: 'Have a conversation between Strategic Managers',
    who: { anyOf: ['strategic-manager'] },
    action: 'have a conversation with the First Contact Strategic Manager',
    strength: 'will',
    applies: { when: 'if no agreement can be reached' },
    stated: { words: 'within {amount}', bound: 'atMost', figure: 1, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'threshold-escalated' },
        startNotStated: true,
        text: 'Counted from the escalation to the OPS Strategic Manager.',
      },
      {
        counts: { from: 'threshold-not-agreed' },
        startNotStated: true,
        text: 'Counted from when no agreement can be reached: the escalation is within the time too.',
      },
    ],
    sources: threshold(', Step 5'),
  },
} as const satisfies Record<string, Rule>;
