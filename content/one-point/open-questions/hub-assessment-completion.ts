import type { Question } from './question.ts';

const completion = {
  section: 'completing-the-proportionate-assessment',
  ref: 'Chapter 7, Completion of Proportionate Assessment',
} as const;
const sharing = {
  section: 'completing-the-proportionate-assessment',
  ref: 'Chapter 7, Sharing the assessment (proportionate)',
} as const;
const nonSubject = {
  section: 'proportionate-assessment',
  ref: 'Chapter 7, The non-subject child',
} as const;
const firstSteps = {
  section: 'family-hub-first-steps',
  ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
} as const;

/** Chapter 7: what goes into a proportionate assessment, its completion and its sharing. */
export const hubCompletionQuestions = {
  'hub-mandatory-for-whom': {
    kind: 'ambiguity',
    title: 'What is mandatory beside the HEAT',
    text: '“Voice of the Child e.g, MOMO” is printed as a heading, after the HEAT. This guide sets it under “Mandatory Tools”. MOMO is an example of such a tool; the document does not describe it, and names no other.',
    readings: [
      'The HEAT and a tool for the voice of the child are both mandatory.',
      'Only the HEAT is mandatory. Voice of the Child begins a tip of its own.',
    ],
    ask: ['hub-manager'],
    sources: [
      { section: 'proportionate-assessment', ref: 'Chapter 7, Mandatory Tools' },
      { section: 'proportionate-assessment', ref: 'Chapter 7, Voice of the Child' },
    ],
    affects: {},
  },
  'hub-non-subject-child-seen': {
    kind: 'contradiction',
    title: 'Whether a child who is not the subject is seen',
    text: 'All children and young people are included as their voice is obtained. For the non-subject child the assessment concludes that they have not been seen, unless there are worries. It is not said how the voice of a child who is not seen is obtained. The first part of chapter 7 has all children and young people seen {timescale:see-every-child}. It stands under a heading about the Intensive Family Support Team.',
    readings: [
      'In the Family Hub, a child who is not the subject need not be seen if there are no worries.',
      'Every child is seen in the Family Hub too. What need not be done is to see this child for the assessment.',
    ],
    ask: ['hub-manager'],
    sources: [nonSubject, { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' }],
    affects: { timescales: ['see-every-child'] },
  },
  'hub-two-times-to-finalise': {
    kind: 'contradiction',
    title: 'Two chapters on when the assessment is finalised',
    text: 'Chapter 6 has the assessment submitted {timescale:submit-proportionate-assessment} of consent, and finalised {timescale:finalise-proportionate-assessment}. Chapter 7 has it finalised {timescale:finalise-hub-assessment}, and states no start. From consent, the two times of chapter 6 add up to it. An early submission makes chapter 6’s end earlier, and leaves chapter 7’s where it is. From allocation, which may come well before consent ({timescale:hub-consent}), chapter 7’s time may end before chapter 6 has the assessment submitted.',
    readings: [
      'Chapter 7 counts from consent. It is chapter 6’s two times as one.',
      'Chapter 7 counts from allocation, so that the time for consent is a part of it.',
      'Chapter 7 counts from the submission, and gives the manager longer than chapter 6 does.',
    ],
    ask: ['hub-manager', 'operations-manager'],
    sources: [completion, firstSteps],
    affects: {
      timescales: ['finalise-hub-assessment', 'finalise-proportionate-assessment'],
      maps: ['hub-assessment-completion', 'family-hub-assessment'],
    },
    compare: true,
  },
  'hub-upon-completion': {
    kind: 'ambiguity',
    title: 'When a proportionate assessment is complete',
    text: 'The list is of what the manager must do upon completion of the assessment. The manager reads a “final draft”, and can return it.',
    readings: [
      'It is complete when the practitioner submits the final draft.',
      'It is complete when it is finalised. The list is of what must have been done by then.',
    ],
    ask: ['hub-manager'],
    sources: [completion],
    affects: {
      timescales: ['act-on-a-complete-hub-assessment', 'finalise-hub-assessment'],
      maps: ['hub-assessment-completion'],
    },
  },
  'hub-not-seen-by-the-family': {
    kind: 'missing step',
    title: 'If the family have not seen the assessment',
    text: 'The manager must check that the family have already had sight of the assessment. Nothing is said of what follows if they have not, or of who shows it to them and when.',
    ask: ['hub-manager'],
    sources: [completion],
    affects: { maps: ['hub-assessment-completion'] },
  },
  'hub-minimum-standards': {
    kind: 'missing step',
    title: 'An assessment that is returned',
    text: 'The document does not say what the minimum standards are, or which practice standards are meant. It does not say by when a returned assessment is submitted again, or whether the time to finalise it then starts anew.',
    readings: [
      'The time to finalise goes on while the practitioner has the assessment back.',
      'It starts anew when the assessment is submitted again.',
    ],
    ask: ['hub-manager'],
    sources: [completion],
    affects: {
      timescales: ['finalise-hub-assessment', 'finalise-proportionate-assessment'],
      maps: ['hub-assessment-completion'],
    },
  },
  'hub-signing-and-sharing': {
    kind: 'missing step',
    title: 'Who has the assessment signed, and by when',
    text: 'Nobody is named who has the assessment signed, gives the family their copy, notes disagreements or files the signed copy, and no time is given. Disagreements are noted on the assessment itself. It is not said whether that is before it is finalised or after. Nothing is said here of sharing it with other professionals.',
    ask: ['hub-manager'],
    sources: [sharing],
    affects: { maps: ['hub-assessment-completion'] },
  },
  'hub-disagreements-and-copies': {
    kind: 'contradiction',
    title: 'Two ways to note disagreements and to file the signed copy',
    text: 'Here disagreements are noted on the assessment, and a signed copy is placed on the child’s file. Earlier in the chapter disagreements are noted in case notes, and the manager is made aware of them. There the signed copy goes to the central document store, to be uploaded. It is not said that the earlier part is for the Intensive Family Support Team only.',
    readings: [
      'Each part of the chapter is for its own team.',
      'Both hold in the Family Hub: disagreements are noted in both places, and the copy is filed by way of the central document store.',
    ],
    ask: ['hub-manager'],
    sources: [
      sharing,
      { section: 'assessment-oversight', ref: 'Chapter 7, Sharing the Assessment' },
    ],
    affects: { maps: ['hub-assessment-completion'] },
  },
} as const satisfies Record<string, Question>;
