import type { Question } from './question.ts';

/** Chapter 5: the assessment period, with its meetings. */
export const ifstAssessmentQuestions = {
  'kind-of-day-of-the-assessment': {
    kind: 'contradiction',
    title: 'Calendar days or working days for the assessment',
    text: 'Chapter 5 has assessments completed {timescale:ifst-assessment}, with no kind of day. Chapter 7 gives the same number twice in working days: once with the manager’s quality assurance inside it, once as what the service aims for. It has plain days where it speaks of an extension. Chapter 5 does not mention the quality assurance. The limit, {timescale:ifst-assessment-maximum}, has no kind of day in either chapter.',
    readings: [
      'Both figures are calendar days, as chapter 5 writes them.',
      'The shorter figure is working days and the limit calendar days.',
      'Both figures are working days.',
    ],
    ask: ['ifst-manager', 'operations-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
    ],
    affects: {
      timescales: [
        'ifst-assessment',
        'ifst-assessment-maximum',
        'network-meeting-in-days',
        'initial-taf',
      ],
      maps: ['ifst-assessment-period'],
    },
  },
  'start-of-the-assessment': {
    kind: 'missing step',
    title: 'From when the assessment is counted, and how consent is gained',
    text: 'Chapter 5 names no start for {timescale:ifst-assessment} or for {timescale:ifst-assessment-maximum}. Chapter 7 counts both from consent. None of the initial steps gains consent for the assessment, and no time is given for it. The Family Hub has one: {timescale:hub-consent}, counted from allocation.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
    ],
    affects: {
      timescales: [
        'ifst-assessment',
        'ifst-assessment-maximum',
        'network-meeting-in-days',
        'initial-taf',
      ],
      maps: ['ifst-assessment-period', 'key-worker-first-steps'],
    },
  },
  'extension-of-the-assessment': {
    kind: 'ambiguity',
    title: 'When and by whom an assessment is extended',
    text: 'An assessment can be extended “in some circumstances” to {timescale:ifst-assessment-maximum}, with agreement from the “Manager”. Which circumstances is not said, nor by when agreement is sought, nor whether a Senior Key Worker can give it. Chapter 7 asks for management approval of any extension “of” the shorter figure, and it is not to exceed the limit. That may mean an extension beyond the figure, or one by it.',
    readings: [
      'Any time beyond the shorter figure needs agreement, up to the limit.',
      'The words name how long an extension is. The limit then leaves no room for one in full.',
    ],
    ask: ['ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
    ],
    affects: {
      timescales: ['ifst-assessment', 'ifst-assessment-maximum'],
      maps: ['ifst-assessment-period'],
    },
  },
  'seen-alone-at-what-age': {
    kind: 'ambiguity',
    title: 'From what age a child is seen alone',
    text: 'Here children are seen alone “where age appropriate”, without an age. Chapter 7 has them seen alone if {figure:seen-alone-age}, and has practitioners talk alone to children over that age. It is not said whether a younger child may be seen alone, or what makes it right for an older child not to be.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
    ],
    affects: { figures: ['seen-alone-age'], maps: ['ifst-assessment-period'] },
  },
  'cut-sentence-on-observations': {
    kind: 'lost text',
    title: 'The sentence on observing children breaks off',
    text: 'It ends with “should also be”. What is to be done with observations of the children is lost. The full sentence may stand in another copy of the document.',
    ask: ['ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
    ],
    affects: { maps: ['ifst-assessment-period'] },
  },
  'network-meeting-held-or-offered': {
    kind: 'contradiction',
    title: 'Whether a Family Network Meeting is held or offered',
    text: 'Chapter 5 has the meeting arranged and carried out {timescale:network-meeting-in-assessment}. Chapter 7 expects it to take place in that period. Chapter 6 has it offered, and chapter 9 says that it should be offered {timescale:offer-network-meeting-at-start}, and is held {timescale:network-meeting-as-quickly-as-possible}. It is not said what follows if a family does not want one. Nor is it clear whether “where possible” goes with {timescale:network-meeting-before-taf} too, or only with {timescale:network-meeting-in-days}. Chapter 10 has the initial TAF after “any” Family Network Meeting.',
    readings: [
      'The Intensive Family Support Team holds a meeting for every family; the Family Hub offers one.',
      'It is offered to every family, and held where they agree.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
      { section: 'working-with-families', ref: 'Chapter 9, Delivering Support and Interventions' },
      { section: 'family-network-meetings', ref: 'Chapter 9, What is a Family Network Meeting?' },
    ],
    affects: {
      timescales: [
        'network-meeting-in-assessment',
        'network-meeting-in-days',
        'network-meeting-before-taf',
        'offer-network-meeting-at-start',
        'network-meeting-as-quickly-as-possible',
      ],
      maps: ['ifst-assessment-period', 'family-network-meeting'],
    },
  },
  'taf-where-the-assessment-is-extended': {
    kind: 'ambiguity',
    title: 'The initial TAF where an assessment is extended',
    text: 'The initial TAF should be held {timescale:initial-taf}. An extended assessment has a longer period. It is not said whether the TAF may then be later, or whether the Family Network Meeting may. Chapter 10 says that in this team a TAF must take place during the assessment period; here the word is “should”.',
    readings: [
      'The TAF is held within the shorter figure, whether or not the assessment is extended.',
      'The TAF is held at any time in the extended period.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
    ],
    affects: {
      timescales: [
        'initial-taf',
        'network-meeting-in-assessment',
        'network-meeting-in-days',
        'ifst-assessment-maximum',
      ],
      maps: ['ifst-assessment-period'],
    },
  },
} as const satisfies Record<string, Question>;
