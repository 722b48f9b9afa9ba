import type { Rule } from './rule.ts';

/** The steps’ own heading has the second name, the list of contents the first. */
const practitioner = { anyOf: ['early-help-practitioner', 'family-hub-practitioner'] } as const;

/** Timed rules of chapter 6. */
export const familyHubTimescales = {
  'allocate-in-the-family-hub': {
    kind: 'deadline',
    title: 'Allocate a request in the Family Hub',
    who: { anyOf: ['hub-manager'] },
    action: 'read the referral, and allocate to an Early Help Practitioner on LiquidLogic',
    strength: 'will',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 7, unit: 'working-days' },
    readings: [{ counts: { from: 'family-hub-in-tray' } }],
    done: 'family-hub-allocation',
    sources: [
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner, step 1',
      },
      {
        section: 'allocation-map',
        ref: 'Chapter 4, Child and Family Allocation Process Map',
      },
    ],
  },
  'begin-hub-chronology': {
    kind: 'prompt',
    title: 'Begin the chronology in the Family Hub',
    who: { anyOf: ['early-help-practitioner'] },
    action: 'begin the chronology',
    strength: 'is to',
    stated: { words: 'when the family is being opened to the Family Hub as a case' },
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 2',
      },
    ],
  },
  'hub-consent': {
    kind: 'deadline',
    title: 'Gain consent in the Family Hub',
    who: practitioner,
    action: 'gain consent',
    strength: 'is to',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 10, unit: 'working-days' },
    readings: [{ counts: { from: 'family-hub-allocation' } }],
    done: 'family-hub-consent',
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 5',
      },
    ],
  },
  'hub-introductory-pack': {
    kind: 'prompt',
    title: 'Take the introductory home visit pack',
    who: practitioner,
    action: 'take the introductory home visit pack',
    strength: 'not stated',
    stated: { words: 'on the first home visit' },
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 8',
      },
    ],
  },
  'hub-assessment-clock': {
    kind: 'prompt',
    title: 'Count the assessment timescales in the Family Hub',
    who: 'not stated',
    action: 'count the assessment timescales',
    strength: 'not stated',
    stated: { words: 'from the date of consent' },
    counts: { from: 'family-hub-consent' },
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 11',
      },
    ],
  },
  'submit-proportionate-assessment': {
    kind: 'deadline',
    title: 'Submit the proportionate assessment',
    who: practitioner,
    action: 'submit to their manager a proportionate assessment',
    strength: 'will',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 15, unit: 'working-days' },
    readings: [{ counts: { from: 'family-hub-consent' } }],
    done: 'proportionate-assessment-submitted',
    dueDay: 'proportionate-assessment-due',
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 13',
      },
    ],
  },
  'finalise-proportionate-assessment': {
    kind: 'deadline',
    title: 'Quality assure and finalise the proportionate assessment',
    who: { anyOf: ['hub-manager'] },
    action: 'quality assure the assessment, which must be finalised',
    strength: 'must',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'proportionate-assessment-submitted' },
        startNotStated: true,
        text: 'Counted from the day on which the practitioner submits the assessment.',
      },
      {
        counts: { from: 'proportionate-assessment-due' },
        startNotStated: true,
        text: 'Counted from the last day allowed for submission, even if the assessment was submitted earlier.',
      },
    ],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 13',
      },
    ],
  },
  'hub-plan-open-for-taf': {
    kind: 'prompt',
    title: 'Keep the Family Plan open',
    who: 'not stated',
    action: 'keep the restarted Family Plan open',
    strength: 'needs to',
    applies: { when: 'if there is a TAF' },
    stated: { words: 'for the duration of the TAF' },
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 14',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
