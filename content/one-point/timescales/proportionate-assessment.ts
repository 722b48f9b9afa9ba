import type { Rule } from './rule.ts';

const sources = [
  {
    section: 'completing-the-proportionate-assessment',
    ref: 'Chapter 7, Completion of Proportionate Assessment',
  },
] as const;

/** Chapter 7: timed rules about the Family Hub assessment. */
export const proportionateAssessmentTimescales = {
  'act-on-a-complete-hub-assessment': {
    kind: 'prompt',
    title: 'Check and quality assure a complete proportionate assessment',
    who: { anyOf: ['hub-manager'] },
    action:
      'check that the family have already had sight of the assessment; and read and quality assure it, challenge, return it if it does not meet minimum standards or is poorly presented or written, and provide feedback',
    strength: 'must',
    stated: { words: 'upon completion of the proportionate assessment' },
    sources,
  },
  'finalise-hub-assessment': {
    kind: 'deadline',
    title: 'Finalise the proportionate assessment, by chapter 7',
    who: { anyOf: ['hub-manager'] },
    action: 'ensure that the assessment is finalised, reading and quality assuring the final draft',
    strength: 'must',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 20, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'family-hub-allocation' },
        startNotStated: true,
        text: 'Counted from the allocation to the practitioner. The time in which consent is to be gained is then a part of it.',
      },
      {
        counts: { from: 'family-hub-consent' },
        startNotStated: true,
        text: 'Counted from consent, as the assessment timescales of chapter 6 are. The two times that chapter 6 has for the assessment add up to this figure.',
      },
      {
        counts: { from: 'proportionate-assessment-submitted' },
        startNotStated: true,
        text: 'Counted from the submission of the final draft, as the list is of what is done upon completion.',
      },
    ],
    sources,
  },
} as const satisfies Record<string, Rule>;
