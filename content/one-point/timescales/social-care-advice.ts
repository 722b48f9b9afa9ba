import type { Rule } from './rule.ts';

const advice = {
  section: 'social-care-advice',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const meeting = {
  section: 'social-care-advice-process',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;

/** Chapter 15: timed rules about social care advice to EHC plans, and SENDIASS. */
export const socialCareAdviceTimescales = {
  'advice-when-open': {
    kind: 'deadline',
    title: 'Submit social care advice for a family that is open to One Point',
    who: { anyOf: ['lead-professional'] },
    action: 'submit their social care advice, as SEND Business Services ask by e-mail',
    strength: 'not stated',
    applies: { when: 'if there is a Lead Professional from the One Point Service' },
    stated: { words: 'within {amount}', bound: 'atMost', figure: 20, unit: 'working-days' },
    readings: [{ counts: { from: 'advice-email' }, startNotStated: true }],
    sources: [advice],
  },
  'advice-when-newly-allocated': {
    kind: 'deadline',
    title: 'Complete social care advice if no One Point Lead Professional was involved',
    who: { anyOf: ['lead-professional'] },
    action: 'have time to complete the social care advice and send it back',
    strength: 'will',
    applies: { when: 'if no One Point Lead Professional was involved' },
    stated: { words: '{amount}', bound: 'atMost', figure: 20, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'advice-allocated' },
        startNotStated: true,
        text: 'Counted from the allocation: until then there is no Lead Professional who could have the time.',
      },
      {
        counts: { from: 'advice-in-tray' },
        startNotStated: true,
        text: 'Counted from the day on which the request is put into the IFS Manager’s tray. The days until allocation are taken out of it.',
      },
      {
        counts: { from: 'advice-requested' },
        startNotStated: true,
        text: 'Counted from the SEND Caseworker’s request, as the e-mail is the request where there is a Lead Professional.',
      },
    ],
    sources: [advice],
  },
  'comment-on-draft-plan': {
    kind: 'deadline',
    title: 'Comment on the EHC plan',
    who: { anyOf: ['lead-professional'] },
    action: 'have time to make comment on the plan',
    strength: 'will',
    applies: { when: 'if an EHCP is agreed' },
    stated: { words: '{amount}', bound: 'atMost', figure: 15, unit: 'days' },
    readings: [
      {
        counts: { from: 'draft-plan-sent' },
        startNotStated: true,
        text: 'Calendar days from the day on which the plan is sent: the sentence has no kind of day.',
      },
      {
        counts: { from: 'draft-plan-sent' },
        unit: 'working-days',
        startNotStated: true,
        text: 'Working days from the day on which the plan is sent, as the time for the advice itself.',
      },
    ],
    sources: [meeting],
  },
  'ehcp-review': {
    kind: 'schedule',
    title: 'Invite the Lead Professional to the review of the EHC plan',
    who: 'not stated',
    action: 'invite the Lead Professional to the EHCP review',
    strength: 'will',
    applies: { when: 'if there is ongoing involvement of One Point' },
    stated: { words: 'Annual' },
    occurs: { on: 'cycle', each: 'year' },
    sources: [meeting],
  },
  'close-before-mam': {
    kind: 'prompt',
    title:
      'Not necessary to wait until the Multi Agency Meeting to close the family, unless it is to take place',
    who: 'not stated',
    action:
      'it is not necessary to wait until the MAM to close the family, unless the MAM is to take place',
    strength: 'not stated',
    applies: { when: 'if no social care needs are identified, or they have been addressed' },
    stated: { words: 'in a few days' },
    counts: { before: 'multi-agency-meeting' },
    sources: [meeting],
  },
  'advice-after-closure': {
    kind: 'limit',
    title: 'Give social care advice without opening a family that was closed',
    who: 'not stated',
    action: 'give advice without opening the family to the service',
    strength: 'can',
    applies: { when: 'if a request for Social Care Advice is received' },
    stated: { words: 'for up to {amount}', bound: 'atMost', figure: 3, unit: 'months' },
    readings: [{ counts: { from: 'closed-to-one-point' } }],
    sources: [meeting],
  },
} as const satisfies Record<string, Rule>;
