import type { DutyRule } from './rule.ts';

/** The steps’ own heading has the second name, the list of contents the first. */
const practitioner = { anyOf: ['early-help-practitioner', 'family-hub-practitioner'] } as const;

/** Chapter 6: the first home visit, the proportionate assessment and the Family Plan. */
export const familyHubVisitDuties = {
  'hub-take-pack': {
    who: practitioner,
    strength: 'not stated',
    text: 'Take the introductory home visit pack {timescale:hub-introductory-pack}.',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 8',
      },
    ],
  },
  'hub-cover-checklist': {
    who: practitioner,
    strength: 'not stated',
    text: 'Cover everything on the checklist.',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 8',
      },
    ],
  },
  'hub-confirm-understood': {
    who: practitioner,
    strength: 'not stated',
    text: 'Ask the parent/carer to confirm that they have received the information, and have understood it.',
    stages: ['first-steps'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 8',
      },
    ],
  },
  'hub-complete-heat': {
    who: practitioner,
    strength: 'not stated',
    text: 'Complete the Home Environment Assessment Tool (HEAT), where a proportionate assessment and home visit are required.',
    stages: ['first-steps', 'assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 9',
      },
    ],
  },
  'hub-offer-fnm': {
    who: practitioner,
    strength: 'not stated',
    text: 'Offer a Family Network Meeting.',
    stages: ['first-steps', 'assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 10',
      },
    ],
  },
  'hub-record-fnm': {
    who: practitioner,
    strength: 'not stated',
    text: 'Record the appropriate case note type for the Family Network Meeting.',
    stages: ['first-steps', 'assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 10',
      },
    ],
  },
  'hub-count-assessment': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The assessment timescales are {timescale:hub-assessment-clock}.',
    stages: ['assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 11',
      },
    ],
  },
  'hub-basic-information': {
    who: practitioner,
    strength: 'not stated',
    text: 'Ensure that all basic information collated from the family is transferred accurately onto LiquidLogic. This includes the immigration and nationality status of those who live in the household.',
    stages: ['assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 12',
      },
    ],
  },
  'hub-submit-assessment': {
    who: practitioner,
    strength: 'will',
    text: 'A proportionate assessment will be submitted by the Family Hub Practitioner to their manager, {timescale:submit-proportionate-assessment} from the date on which consent was obtained.',
    stages: ['assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 13',
      },
    ],
  },
  'hub-quality-assure': {
    who: { anyOf: ['hub-manager'] },
    strength: 'must',
    text: 'The Family Hub Team Manager must quality assure assessments, and they must be finalised, {timescale:finalise-proportionate-assessment}.',
    stages: ['assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 13',
      },
    ],
  },
  'hub-complete-plan': {
    who: practitioner,
    strength: 'will',
    text: 'The Family Hub Practitioner will complete the Family Plan, and send it to the Family Hub Team Manager to be authorised and then closed.',
    stages: ['support'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 14',
      },
    ],
  },
  'hub-restart-plan': {
    who: 'not stated',
    strength: 'can',
    text: 'If the Family Plan changes significantly, it can be restarted. Changes can be made, and then authorised and closed.',
    stages: ['support'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 14',
      },
    ],
  },
  'hub-plan-not-open': {
    who: 'not stated',
    strength: 'should',
    text: 'The Family Plan should not remain open.',
    stages: ['support'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 14',
      },
    ],
  },
  'hub-plan-with-taf': {
    who: 'not stated',
    strength: 'needs to',
    text: 'If there is a TAF, the Family Plan will also need to be restarted, and to remain open {timescale:hub-plan-open-for-taf}.',
    stages: ['support'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 14',
      },
    ],
  },
} as const satisfies Record<string, DutyRule>;
