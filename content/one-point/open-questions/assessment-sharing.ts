import type { Question } from './question.ts';

const oversight = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Management Oversight',
} as const;
const sharing = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Sharing the Assessment',
} as const;
const reviewing = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Reviewing Assessments',
} as const;

/** Chapter 7: oversight of an assessment, sharing it and reviewing it. */
export const assessmentSharingQuestions = {
  'oversight-list-lost': {
    kind: 'lost text',
    title: 'What a manager must do when an assessment is complete',
    text: 'What the Team Manager or Senior Key Worker must do {timescale:oversight-of-the-assessment} stood in a list that is not in the document’s text. The chapter later has a list for proportionate assessments, which is for the Family Hub Team Manager: the document does not say that it holds here too. The manager’s quality assurance and sign off of this team’s assessments are named and not described. Chapter 14 names Management Oversight Checkpoints for this team and a flowchart of them; it does not say that they have this list. The full list may stand in another copy of the document.',
    ask: ['ifst-manager', 'operations-manager'],
    sources: [oversight],
    affects: {
      timescales: ['oversight-of-the-assessment', 'assessment-with-quality-assurance'],
      maps: ['ifst-assessment-sharing'],
    },
  },
  'order-of-sharing': {
    kind: 'missing step',
    title: 'Who shares the assessment, in what order and by when',
    text: 'The family should have seen the assessment {timescale:family-sees-assessment}. It must be signed, and the family given a copy; no time is given for either. It is not said whether they sign before or after the sign off, who gives the copy, or who sends the signed one to the document store. What follows if parents do not sign is not said. Nor is who judges when it is appropriate for a child to sign.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [sharing],
    affects: { timescales: ['family-sees-assessment'], maps: ['ifst-assessment-sharing'] },
  },
  'consent-to-share-assessment': {
    kind: 'missing step',
    title: 'Where the family does not consent to sharing',
    text: 'If the family consents, professionals should have the assessment made available to them {timescale:assessment-at-the-next-taf}. What happens without consent is not said, nor whose consent is meant, nor which part of GDPR. Parents must have seen the assessment {timescale:parents-see-assessment-first}: it is not said whether that means both, or whether “more widely” takes in the TAF.',
    ask: ['ifst-manager', 'operations-manager'],
    sources: [sharing],
    affects: {
      timescales: ['assessment-at-the-next-taf', 'parents-see-assessment-first'],
      maps: ['ifst-assessment-sharing'],
    },
  },
  'noting-disagreements': {
    kind: 'ambiguity',
    title: 'Who tells the manager of a disagreement, and what follows',
    text: 'In this team disagreements must stand in case notes, and the Team Manager or Senior Key Worker must know of them. In the Family Hub the same chapter has them noted on the assessment. Here it is not said who notes them or makes the manager aware, or what the manager does then. Whether the assessment that is shared shows the disagreement is not said either.',
    ask: ['ifst-manager', 'senior-key-worker'],
    sources: [sharing],
    affects: { maps: ['ifst-assessment-sharing'] },
  },
  'assessment-review-from-when': {
    kind: 'ambiguity',
    title: 'From when the review of an assessment counts, and who does it',
    text: 'Assessments are expected to be reviewed {timescale:assessment-review}. The condition is that the episode remains open “for this duration”. The start is not stated, nor who reviews. Whether an updated assessment starts the time anew is not said. “All Assessments” may take in the Family Hub’s.',
    readings: [
      'It counts from the assessment, and then from each review.',
      'It counts from the opening of the episode.',
    ],
    ask: ['ifst-manager', 'operations-manager'],
    sources: [reviewing],
    affects: { timescales: ['assessment-review'], maps: ['assessment-review'] },
  },
  'when-to-update-assessment': {
    kind: 'missing step',
    title: 'Who updates an assessment, and how soon',
    text: 'If the Team Manager deems changes significant, updates can be made on LiquidLogic. It is not said what is significant, whether a change of demographics must be so too, who tells the Team Manager, who makes the update, or by when. Nor is it said what happens with a change that is not deemed significant, or whether the times of the assessment hold for an update.',
    ask: ['ifst-manager'],
    sources: [reviewing],
    affects: { maps: ['assessment-review'] },
  },
} as const satisfies Record<string, Question>;
