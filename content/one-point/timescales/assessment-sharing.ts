import type { Rule } from './rule.ts';

const oversight = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Management Oversight',
} as const;
const sharing = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Sharing the Assessment',
} as const;

/** Chapter 7: when an assessment is overseen, shared and reviewed. */
export const assessmentSharingTimescales = {
  'oversight-of-the-assessment': {
    kind: 'prompt',
    title: 'Do what the lost list asks of the manager',
    who: { anyOf: ['ifst-manager', 'senior-key-worker'] },
    action: 'do what the document’s list asks, which is lost',
    strength: 'must',
    stated: { words: 'upon completion of the assessment' },
    counts: { from: 'ifst-assessment-completed' },
    sources: [oversight],
  },
  'family-sees-assessment': {
    kind: 'prompt',
    title: 'Have the family see the assessment',
    who: 'not stated',
    action: 'have the family see the assessment',
    strength: 'should',
    stated: { words: 'prior to manager sign off' },
    sources: [sharing],
  },
  'assessment-at-the-next-taf': {
    kind: 'prompt',
    title: 'Make the assessment available to professionals',
    who: 'not stated',
    action: 'make the assessment available to professionals',
    strength: 'should',
    applies: { when: 'with consent from the family' },
    stated: { words: 'at the next planned TAF meeting' },
    sources: [sharing],
  },
  'parents-see-assessment-first': {
    kind: 'prompt',
    title: 'Have the parents see the assessment first',
    who: 'not stated',
    action: 'have the parents see the assessment, in accordance with GDPR',
    strength: 'must',
    stated: { words: 'before it is shared more widely' },
    sources: [sharing],
  },
  'assessment-review': {
    kind: 'recurrence',
    title: 'Review the assessment of an open episode',
    who: 'not stated',
    action: 'review the assessment',
    strength: 'is expected to',
    applies: { when: 'if the episode stays open to the One Point Service for this duration' },
    stated: { words: '{every}', bound: 'exactly', figure: 12, unit: 'months' },
    readings: [
      {
        basis: 'sinceLast',
        counts: { from: 'ifst-assessment-completed' },
        startNotStated: true,
        text: 'Counted from completion of the assessment, and then from that of each review.',
      },
      {
        basis: 'series',
        counts: { from: 'episode-opened' },
        startNotStated: true,
        text: 'Counted from the opening of the episode, as it is the episode that must have been open for so long.',
      },
    ],
    sources: [{ section: 'assessment-oversight', ref: 'Chapter 7, Reviewing Assessments' }],
  },
} as const satisfies Record<string, Rule>;
