import type { SffMap } from './map.ts';

const sources = [{ section: 'notification-and-assessment', ref: '5 step 2, table' }] as const;

/** Section 5 step 2: the checks once a notification is received. */
export const notification = {
  title: 'Step 2: checks on a notification',
  summary:
    'From the first enquiry to the agenda item for the Eligibility Meeting. Our note: the table names nobody but the Social Worker and gives the checks in no stated order; the map takes them in the order of the list.',
  sources,
  nodes: {
    'notification-received': {
      kind: 'start',
      text: 'The team receives a notification.',
      next: 'taken-verbally',
      sources,
    },
    'taken-verbally': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Initial enquiries can be taken verbally. Was this one taken so?',
      exits: [
        { label: 'Yes', to: 'follow-up-in-writing' },
        { label: 'No', to: 'meets-the-criteria' },
      ],
      sources,
    },
    'follow-up-in-writing': {
      kind: 'step',
      actor: 'not stated',
      text: 'It must {timescale:written-follow-up} be followed up by a written initial referral form and risk assessment.',
      timescales: ['written-follow-up'],
      next: 'meets-the-criteria',
      sources,
    },
    'meets-the-criteria': {
      kind: 'decision',
      actor: 'not stated',
      text: 'There is a discussion with the Social Worker, and a check: does the notification meet the criteria?',
      exits: [
        { label: 'Yes', to: 'consider-response' },
        { label: 'No', to: 'criteria-not-met' },
      ],
      sources: [...sources, { section: 'referral-criteria', ref: '3' }],
    },
    'consider-response': {
      kind: 'step',
      actor: 'not stated',
      text: 'Information is taken, any {timescale:consider-immediate-response} is considered, and next steps are agreed.',
      timescales: ['consider-immediate-response'],
      next: 'immediate-response',
      sources,
    },
    'immediate-response': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is an immediate response required?',
      exits: [
        { label: 'Yes', to: 'crisis-response' },
        { label: 'No', to: 'family-aware' },
      ],
      sources: [...sources, { section: 'crisis-response', ref: '5 step 4' }],
    },
    'crisis-response': {
      kind: 'step',
      actor: 'not stated',
      text: 'Step 4, the crisis response, comes in. Our note: the other checks of this step do not hang on it.',
      next: 'family-aware',
      sources: [
        { section: 'notification-and-assessment', ref: '5 step 2, table' },
        { section: 'crisis-response', ref: '5 step 4' },
      ],
    },
    'family-aware': {
      kind: 'decision',
      actor: 'not stated',
      text: 'A check: are the family aware?',
      exits: [
        { label: 'Yes', to: 'details-available' },
        { label: 'No', to: 'make-the-family-aware' },
      ],
      sources,
    },
    'make-the-family-aware': {
      kind: 'step',
      actor: 'not stated',
      text: 'The family need to be made aware.',
      next: 'details-available',
      sources,
    },
    'details-available': {
      kind: 'decision',
      actor: 'not stated',
      text: 'A check: are the family details that are required available?',
      exits: [
        { label: 'Yes', to: 'access-assessments' },
        { label: 'No', to: 'confirm-details' },
      ],
      sources,
    },
    'confirm-details': {
      kind: 'step',
      actor: 'not stated',
      text: 'Those details are confirmed with the Social Worker.',
      next: 'access-assessments',
      sources,
    },
    'access-assessments': {
      kind: 'step',
      actor: 'not stated',
      text: 'Existing assessments on EIS are accessed.',
      next: 'request-agenda-item',
      sources,
    },
    'request-agenda-item': {
      kind: 'step',
      actor: 'not stated',
      text: 'An agenda item is requested on the Eligibility Meeting, of which {timescale:eligibility-meeting}.',
      timescales: ['eligibility-meeting'],
      next: 'assessment',
      sources,
    },
    assessment: {
      kind: 'end',
      text: 'Step 3: the assessment. Where an immediate response is required, see step 4 as well. The document does not say whether the assessment comes before it.',
      outcome: 'continues',
      map: 'assessment',
      sources: [
        { section: 'notification-and-assessment', ref: '5 step 3' },
        { section: 'crisis-response', ref: '5 step 4' },
      ],
    },
    'criteria-not-met': {
      kind: 'end',
      text: 'The procedure does not say what happens next.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies SffMap;
