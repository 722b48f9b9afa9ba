import type { OnePointMap } from './map.ts';

const invitations = {
  section: 'partner-led-taf',
  ref: 'Chapter 10, Invitations to attend Team Around the Family (TAF) Meetings',
} as const;
const referral = {
  section: 'partner-led-taf',
  ref: 'Chapter 10, Process for initiating a referral to One Point following a TAF',
} as const;
const advisor = { anyOf: ['early-help-advisor'] } as const;

/** Chapter 10: an invitation to a partner’s TAF, and a request that follows one. */
export const partnerLedTaf = {
  title: 'A TAF that a partner leads',
  summary:
    'From a partner’s invitation to what the Early Help Advisor does, and to a request that One Point become the lead agency. Our note: the map is made from the text of chapter 10.',
  sources: [invitations, referral],
  nodes: {
    'partner-invites': {
      kind: 'start',
      text: 'A partner is the Lead Professional, and invites One Point to a TAF meeting.',
      next: 'by-way-of-advisor',
      sources: [invitations],
    },
    'by-way-of-advisor': {
      kind: 'step',
      actor: { anyOf: ['partner-agency'] },
      text: 'The invitation should go via the Early Help Advisors, by a telephone call or an email from the partner.',
      next: 'support-or-advise',
      sources: [invitations],
    },
    'support-or-advise': {
      kind: 'step',
      actor: advisor,
      text: 'The Early Help Advisor would offer the partner support, or advise them on whether they should request (additional) early help. They will not advise the partner on what the outcome of such a request (triage) will be.',
      next: 'was-the-family-known',
      sources: [invitations],
    },
    'was-the-family-known': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Has One Point known the family before ({timescale:known-to-one-point})?',
      exits: [
        { label: 'Yes', to: 'discuss' },
        { label: 'No', to: 'do-not-record' },
      ],
      sources: [invitations],
      trainerNote:
        'If not, the document does not say whether anyone from One Point attends, or what the Early Help Advisor answers.',
    },
    discuss: {
      kind: 'step',
      actor: advisor,
      text: 'The Early Help Advisor will have a discussion with the previous worker and Team Manager.',
      timescales: ['known-to-one-point'],
      next: 'is-it-appropriate',
      sources: [invitations],
    },
    'is-it-appropriate': {
      kind: 'decision',
      actor: advisor,
      text: 'The Early Help Advisor will decide: is it appropriate for “them” also to attend the TAF?',
      exits: [
        { label: 'Yes', to: 'attend' },
        { label: 'No', to: 'do-not-record' },
      ],
      sources: [invitations],
    },
    attend: {
      kind: 'step',
      actor: 'not stated',
      text: '“They” also attend the partner’s TAF.',
      next: 'do-not-record',
      sources: [invitations],
      trainerNote: 'The document does not say who “them” is. An open question asks.',
    },
    'do-not-record': {
      kind: 'step',
      actor: 'not stated',
      text: 'The information is not to be recorded on LiquidLogic “in both instances”, as the family has not given consent.',
      next: 'lead-agency',
      sources: [invitations],
      trainerNote:
        'The document does not say which two instances are meant. The map has it on every way.',
    },
    'lead-agency': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the family require One Point to become the lead agency?',
      exits: [
        { label: 'Yes', to: 'make-a-request' },
        { label: 'No', to: 'partner-leads' },
      ],
      sources: [referral],
    },
    'make-a-request': {
      kind: 'step',
      actor: { anyOf: ['referring-agency'] },
      text: 'The agency that initiated the TAF (the referring agency) should make an Early Help request by the standard referral process. In it, the agency should reference the agreement of the TAF members.',
      next: 'triage',
      sources: [referral],
    },
    triage: {
      kind: 'end',
      text: 'The request goes the way of other requests for early help. Our note: chapter 10 does not name the process; this is chapter 4’s.',
      outcome: 'continues',
      map: 'first-contact',
      sources: [referral],
    },
    'partner-leads': {
      kind: 'end',
      text: 'The partner is still the Lead Professional. The procedure does not say here how such a TAF goes on.',
      outcome: 'not stated',
      sources: [invitations],
    },
  },
} as const satisfies OnePointMap;
