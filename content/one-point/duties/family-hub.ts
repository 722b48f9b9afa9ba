import type { DutyRule } from './rule.ts';

/** The steps’ own heading has the second name, the list of contents the first. */
const practitioner = { anyOf: ['early-help-practitioner', 'family-hub-practitioner'] } as const;

/** Chapter 6: allocation in the Family Hub, and a practitioner’s steps before the first home visit. */
export const familyHubDuties = {
  'hub-allocate': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'The Family Hub Team Manager will read the referral, and allocate to an Early Help Practitioner on LiquidLogic, {timescale:allocate-in-the-family-hub} from its arrival in the Family Hub in-tray.',
    stages: ['allocation'],
    sources: [
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner, step 1',
      },
    ],
  },
  'hub-discuss-referral': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Discuss the referral with the Early Help Practitioner.',
    stages: ['allocation'],
    sources: [
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner, step 2',
      },
    ],
  },
  'hub-record-allocation': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Record the discussion and actions in the allocation summary in LiquidLogic.',
    stages: ['allocation'],
    sources: [
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner, step 3',
      },
    ],
  },
  'hub-home-visit': {
    who: 'not stated',
    strength: 'will',
    text: 'In the Family Hub, every family will have a home visit, to decide what support is required.',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, N.B.',
      },
    ],
  },
  'hub-read-summary': {
    who: practitioner,
    strength: 'not stated',
    text: 'Read the allocation summary/priority risk and the referral details of the family.',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 1',
      },
    ],
  },
  'hub-begin-chronology': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'is to',
    text: 'The Early Help Practitioner is to begin the chronology {timescale:begin-hub-chronology}.',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 2',
      },
    ],
  },
  'hub-speak-to-referrer': {
    who: practitioner,
    strength: 'not stated',
    text: 'If the request has not come from the parent, speak to the referrer to check the facts of the request for help.',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 3',
      },
    ],
  },
  'hub-check-register': {
    who: practitioner,
    strength: 'not stated',
    text: 'Check the Potentially Violent Person’s register on the Intranet.',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 4',
      },
    ],
  },
  'hub-gain-consent': {
    who: practitioner,
    strength: 'is to',
    text: 'Consent is to be gained {timescale:hub-consent} from allocation.',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 5',
      },
    ],
  },
  'hub-ask-about-professionals': {
    who: practitioner,
    strength: 'not stated',
    text: 'Ask the family if they are involved with any professionals.',
    stages: ['first-steps', 'assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 6',
      },
    ],
  },
  'hub-contact-professionals': {
    who: practitioner,
    strength: 'not stated',
    text: 'With the agreement of the family, contact the professionals who are involved with them, to gather information for the assessment.',
    stages: ['first-steps', 'assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 6',
      },
    ],
  },
  'hub-complete-rapid': {
    who: practitioner,
    strength: 'not stated',
    text: 'Complete the Home Visit Risk Assessment (RAPID).',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 7',
      },
    ],
  },
} as const satisfies Record<string, DutyRule>;
