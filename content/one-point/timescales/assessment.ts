import { assessmentVisitsTimescales } from './assessment-visits.ts';
import { assessmentSharingTimescales } from './assessment-sharing.ts';
import type { Rule } from './rule.ts';

const time = {
  section: 'assessment-timescales',
  ref: 'Chapter 7, What assessment we use, timescales',
} as const;
const managers = { anyOf: ['ifst-manager', 'senior-key-worker'] } as const;

/** The heading under which all of these stand names the team. */
const inTheTeam = { when: 'in the Intensive Family Support Team, by the heading' } as const;

/** The outer figure has no kind of day in chapter 7 either; its start is stated. */
const daysFromConsent = [
  {
    counts: { from: 'ifst-consent' },
    text: 'Calendar days from consent: the day as it is written.',
  },
  {
    counts: { from: 'ifst-consent' },
    unit: 'working-days',
    text: 'Working days from consent, as the shorter figure in the sentence before.',
  },
] as const;

const timeOfTheAssessment = {
  'expected-time-at-allocation': {
    kind: 'prompt',
    title: 'Indicate the expected timescale for the assessment',
    who: managers,
    action: 'indicate how long the assessment is expected to take',
    strength: 'will',
    stated: { words: 'at the point of allocation' },
    counts: { from: 'key-worker-allocated' },
    sources: [time],
  },
  'assessment-with-quality-assurance': {
    kind: 'deadline',
    title: 'Keep the expected timescale of the assessment within its limit',
    who: 'not stated',
    action:
      'keep the expected timescale of the assessment within its limit, with quality assurance by the manager included',
    strength: 'will',
    qualifiers: ['expected timescale', 'no more than'],
    applies: inTheTeam,
    stated: {
      words: 'no more than {amount} from consent',
      bound: 'atMost',
      figure: 28,
      unit: 'working-days',
    },
    readings: [{ counts: { from: 'ifst-consent' } }],
    neverPast: 'assessment-limit',
    sources: [time],
  },
  'meetings-during-assessment': {
    kind: 'prompt',
    title: 'Hold a Family Network Meeting and a TAF',
    who: 'not stated',
    action: 'hold a Family Network Meeting and a TAF, which will inform the assessment',
    strength: 'is expected to',
    applies: inTheTeam,
    stated: { words: 'during the assessment period' },
    sources: [time],
  },
  'assessment-aim': {
    kind: 'deadline',
    title: 'Have the family’s needs assessed',
    who: { anyOf: ['service'] },
    action: 'have the needs of children and their families assessed',
    strength: 'not stated',
    qualifiers: ['we aim to ensure'],
    applies: inTheTeam,
    stated: {
      words: 'within {amount} from consent',
      bound: 'atMost',
      figure: 28,
      unit: 'working-days',
    },
    readings: [{ counts: { from: 'ifst-consent' } }],
    neverPast: 'assessment-limit',
    sources: [time],
  },
  'assessment-limit': {
    kind: 'limit',
    title: 'Do not exceed the limit of an assessment',
    who: 'not stated',
    action: 'not exceed the limit of an assessment',
    strength: 'should',
    applies: inTheTeam,
    stated: {
      words: '{amount} from the date of consent',
      bound: 'atMost',
      figure: 45,
      unit: 'days',
    },
    readings: daysFromConsent,
    sources: [time],
  },
  'extension-approval': {
    kind: 'prompt',
    title: 'Have Management approval for an extension of the assessment',
    who: 'not stated',
    action: 'have Management approval for an extension of the assessment',
    strength: 'must',
    qualifiers: ['any extension'],
    applies: inTheTeam,
    stated: { words: 'of {amount}', bound: 'exactly', figure: 28, unit: 'days' },
    sources: [time],
  },
  'extension-limit': {
    kind: 'limit',
    title: 'Do not extend the assessment past its limit',
    who: 'not stated',
    action: 'not extend the assessment past its limit',
    strength: 'must',
    applies: inTheTeam,
    stated: { words: '{amount}', bound: 'atMost', figure: 45, unit: 'days' },
    readings: [
      {
        counts: { from: 'ifst-consent' },
        startNotStated: true,
        text: 'Calendar days from consent for assessment and extension together, as the sentence before limits every assessment.',
      },
      {
        counts: { from: 'ifst-consent' },
        unit: 'working-days',
        startNotStated: true,
        text: 'Working days from consent for both together, as the figure that the service aims for.',
      },
    ],
    sources: [time],
  },
} as const satisfies Record<string, Rule>;

/** Chapter 7: timed rules about assessing needs in the Intensive Family Support Team. */
export const assessmentTimescales = {
  ...assessmentVisitsTimescales,
  ...timeOfTheAssessment,
  ...assessmentSharingTimescales,
} as const;
