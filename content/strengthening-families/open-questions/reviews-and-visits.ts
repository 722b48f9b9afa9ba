import type { Question } from './question.ts';

/** Sections 10 to 13. */
export const reviewQuestions = {
  'no-less-than': {
    kind: 'ambiguity',
    title: '“No less than” for the intervals of reviews',
    text: 'Reviews should take place {timescale:reviews-10-2}. The words give a shortest interval. The sense of the section, and of 3.6, is a longest one.',
    readings: [
      'At most so long may pass between reviews.',
      'At least so long must pass between reviews.',
    ],
    ask: ['sf-social-worker', 'sw-team-manager'],
    sources: [{ section: 'reviews', ref: '10.2' }],
    affects: { timescales: ['reviews-10-2'], maps: ['review'] },
  },
  'two-review-intervals': {
    kind: 'contradiction',
    title: 'Two intervals for reviews',
    text: 'By 3.6 the social worker will be responsible for reviewing the plan {timescale:reviews-3-6}. By 10.2 reviews should take place {timescale:reviews-10-2}. Only 3.6 has a lower end, and only 10.2 has “no less than”. One says will, the other should.',
    readings: ['The range of 3.6 holds.', 'Only the figure of 10.2 binds.'],
    ask: ['sf-social-worker', 'sw-team-manager'],
    sources: [
      { section: 'reviews', ref: '10.2' },
      { section: 'the-team', ref: '3.6' },
    ],
    affects: { timescales: ['reviews-3-6', 'reviews-10-2'], maps: ['review'] },
    compare: true,
  },
  'first-review': {
    kind: 'ambiguity',
    title: 'From when the first review is counted',
    text: 'No start is given for the first review. Paragraph 10.1 has “subsequent” plans reviewed, after the initial one. Whether the initial plan is itself reviewed, and from which day, is not said. The same holds for the first visit.',
    readings: [
      'The child in need meeting that confirms the plan.',
      'The transfer of case responsibility.',
    ],
    ask: ['sf-social-worker'],
    sources: [
      { section: 'reviews', ref: '10.1' },
      { section: 'reviews', ref: '10.2' },
      { section: 'the-team', ref: '3.6' },
      { section: 'visits', ref: '11.1' },
    ],
    affects: { timescales: ['reviews-3-6', 'reviews-10-2', 'visits'], maps: ['review', 'visits'] },
  },
  'distribute-or-sign': {
    kind: 'contradiction',
    title: 'Distributed by a time, and completed only once signed',
    text: 'A copy is distributed {timescale:distribute-review-plan} of the meeting. The plan should not be uploaded as completed {timescale:upload-once-signed}, and signing has no time. It is not said whether the copy is the signed plan, who gathers the signatures, or what happens if somebody will not sign. Nor is it said from when it counts where a review is not within a meeting. Section 9 has the same distribution, and nothing about signing.',
    ask: ['sf-social-worker'],
    sources: [
      { section: 'reviews', ref: '10.5' },
      { section: 'reviews', ref: '10.2' },
      { section: 'plans', ref: '9.8' },
    ],
    affects: {
      timescales: ['distribute-review-plan', 'distribute-plan', 'upload-once-signed'],
      maps: ['review'],
    },
  },
  'seen-alone': {
    kind: 'missing step',
    title: 'When a parent does not agree',
    text: 'A child or young person must be seen alone, “with parental agreement”. It is not said what follows if the parent does not agree, or whether a young person may agree for themselves.',
    ask: ['sf-social-worker', 'fsw-team-manager'],
    sources: [{ section: 'visits', ref: '11.2' }],
    affects: { maps: ['visits'] },
  },
  'recording-labels': {
    kind: 'ambiguity',
    title: 'How advice is recorded',
    text: 'Under 11.3 and 14.4 it is recorded as management oversight/consultation. Under 13.2 it is recorded in the “Strengthening Families Consultation” case note. It is not said whether the case note is meant in all three, or who records.',
    ask: ['sf-social-worker', 'sw-team-manager'],
    sources: [
      { section: 'visits', ref: '11.3' },
      { section: 'consultation', ref: '13.2' },
      { section: 'concern', ref: '14.4' },
    ],
    affects: { maps: ['visits', 'consultation', 'rising-risk'] },
  },
  'significant-events': {
    kind: 'ambiguity',
    title: 'What significant events are',
    text: 'Significant events “should be utilised to record significant concerns”, where required. It is not said whether that is a kind of record on Mosaic, or when it is required. What “should also be informed by” the child’s views is not clear: the chronology, or the significant events.',
    ask: ['sf-social-worker'],
    sources: [{ section: 'chronology', ref: '12.1' }],
    affects: { timescales: ['maintain-chronology'] },
  },
  'supervision-frequency': {
    kind: 'missing step',
    title: 'How often supervision is',
    text: 'Previous involvement and concerns should be reviewed and updated {timescale:review-at-supervision}. Who supervises stands in 4.5, and by 12.1 all responsible workers maintain the chronology. The document does not say how often supervision takes place, or who brings the other information up to date.',
    ask: ['fsw-team-manager', 'sw-team-manager'],
    sources: [
      { section: 'chronology', ref: '12.2' },
      { section: 'consultation', ref: '13.1' },
    ],
    affects: { timescales: ['review-at-supervision'] },
  },
  'targeted-support': {
    kind: 'contradiction',
    title: 'Targeted support in a child in need service',
    text: 'Paragraph 3.1 describes a child in need service. Yet targeted support is named in 13.1 and 13.3, in the heading of section 17 and in 19.1, and targeted plans in 2.4. It is not said which families these are, or which times hold for them.',
    readings: [
      'Targeted support is the step down support of section 17.',
      'It is left over from an earlier version, in which the team also did targeted work.',
    ],
    ask: ['sf-team-manager', 'children-and-families'],
    sources: [
      { section: 'consultation', ref: '13.1' },
      { section: 'consultation', ref: '13.3' },
      { section: 'values-and-principles', ref: '2.4' },
      { section: 'the-team', ref: '3.1' },
      { section: 'step-down', ref: '17' },
      { section: 'management-and-monitoring', ref: '19.1' },
    ],
    affects: { maps: ['consultation', 'step-down'] },
  },
  'which-consultations': {
    kind: 'ambiguity',
    title: 'Which consultations are recorded',
    text: 'Support can be face to face, or at times by telephone. “Where this occurs” the social worker records it. It is not said whether that is for every consultation or for those by telephone.',
    readings: ['Every consultation.', 'Those over the telephone.'],
    ask: ['sf-social-worker'],
    sources: [{ section: 'consultation', ref: '13.2' }],
    affects: { maps: ['consultation'] },
  },
} as const satisfies Record<string, Question>;
