import type { DutyRule } from './rule.ts';

const section = 'pre-birth-recording-and-review';

/** Chapter 15: how pre-birth interventions are recorded, and what is uploaded. */
export const preBirthRecordingDuties = {
  'pre-birth-record-in-lcs': {
    who: 'not stated',
    strength: 'should',
    text: 'Pre-birth interventions for the child and family should be recorded in LiquidLogic, in LCS.',
    stages: ['partners', 'records'],
    sources: [{ section, ref: 'Chapter 15, Where interventions need to be recorded?' }],
  },
  'pre-birth-record-includes': {
    who: 'not stated',
    strength: 'should',
    text: 'In all cases, the record of a pre-birth intervention should include all of these:',
    list: [
      'the date of the session',
      'who was present, including those who were invited and did not attend',
      'the location of the session',
      'the aim and purpose of the session: the Social Worker’s or the Early Help Practitioner’s',
      'points or issues that the parents or family raised for discussion',
      'a review of the last session: agreed tasks completed, and outstanding tasks',
      'parents’ feedback from the last session, including work and activity which was shared, and tools and resources such as homework tasks',
      'the outcome of the session: what your observations were, and how effectively you were able to deliver its aims, including the time spent on the agreed aims, and the time spent on the parents’ points or issues for discussion',
      'how well the parent or family engaged',
      'what feedback you provided to the parents or family, in writing or verbally',
      'agreed tasks, actions and timescales, including any decisions made',
    ],
    stages: ['partners', 'records'],
    sources: [{ section, ref: 'Chapter 15, What needs to be recorded?' }],
  },
  'pre-birth-upload': {
    who: 'not stated',
    strength: 'should',
    text: 'Direct work in a pre-birth intervention, such as work plans, quizzes, photographs and resources, should be uploaded to the case file on LiquidLogic.',
    stages: ['partners', 'records'],
    sources: [{ section, ref: 'Chapter 15, Uploading documents and resources used' }],
  },
} as const satisfies Record<string, DutyRule>;
