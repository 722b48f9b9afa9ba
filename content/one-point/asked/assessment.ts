import type { Asked } from '../../../src/procedure/index.ts';
import { assessmentQuestions } from './assessment-questions.ts';
import { assessmentTerms } from './assessment-terms.ts';

/** Chapter 7: what staff would type about assessing needs in the Intensive Family Support Team. */
export const assessment = {
  section: {
    'assessing-needs': [
      'how often do I have to see the kids',
      'kid seen alone',
      'must an assessment include a home visit',
      'which rules do we follow for assessments',
    ],
    'assessment-timescales': [
      'how long have I got to do the assessment',
      'assessment late, what now',
      'does the QA fall inside the days',
      'more time for an assessment',
    ],
    'assessment-expectations': [
      'what goes in the assessment',
      'what does a good assessment look like',
      'do dads have to be in it',
      'can I use jargon',
      'could an eight year old understand the language',
      'which tools for an assessment',
    ],
    'gathering-and-analysis': [
      'who do I need to speak to for the assessment',
      'how do I write the analysis',
      'is that fact or opinion',
      'stepdad just moved in, do I ask about him',
      'speak to school for the assessment',
      'old case history, how far do I look back',
    ],
    'assessment-oversight': [
      'parents disagree with what I wrote',
      'mum will not sign the assessment',
      'can school have a copy of the assessment',
      'what does my manager check before sign off',
      'do I redo the assessment after a year',
    ],
  },
  timescale: {
    'see-every-child': [
      'when is the next visit due',
      'not seen the child for a month',
      'longest gap between visits',
    ],
    'visit-a-baby': [
      'how often do we see a newborn',
      'baby visits',
      'health visitor seen the baby, does it count',
    ],
    'ops-worker-contact': [
      'does a group session count as contact',
      'fortnight since anybody saw them',
      'how often do One Point meet the family face to face',
    ],
    'expected-time-at-allocation': [
      'who decides how long the assessment takes',
      'assessment due date set by manager',
    ],
    'assessment-with-quality-assurance': [
      'does QA count in the time for the assessment',
      'last day to finish the assessment',
      'when does the assessment go to my manager',
    ],
    'meetings-during-assessment': [
      'do I need a TAF before the assessment is done',
      'family meeting before finishing the assessment',
    ],
    'assessment-aim': ['target for finishing assessments', 'assessment performance target'],
    'assessment-limit': [
      'absolute latest for the assessment',
      'assessment overdue',
      'most days an assessment can take',
    ],
    'extension-approval': [
      'who agrees more time for the assessment',
      'need longer for the assessment',
      'can I get an extension',
    ],
    'extension-limit': ['how long can the assessment be extended', 'longest extension'],
    'oversight-of-the-assessment': [
      'what does the manager do with a finished assessment',
      'manager sign off list',
    ],
    'family-sees-assessment': [
      'do the family read it before my manager',
      'show mum the draft assessment',
    ],
    'assessment-at-the-next-taf': [
      'when do professionals get the assessment',
      'give out the assessment at the meeting',
    ],
    'parents-see-assessment-first': [
      'can I send the assessment to school yet',
      'do parents see it before everyone else',
    ],
    'assessment-review': [
      'case open over a year',
      'when is the assessment out of date',
      'old assessment, do I need a new one',
    ],
  },
  map: {
    'ifst-assessment': [
      'steps of an IFST assessment',
      'flow chart for the assessment',
      'what order do I do the assessment in',
    ],
    'ifst-assessment-sharing': [
      'steps after the assessment is written',
      'flow chart for signing off and sharing',
    ],
    'assessment-review': [
      'which button for an updated assessment',
      'family circumstances changed, new assessment on LiquidLogic',
    ],
  },
  term: assessmentTerms,
  openQuestion: assessmentQuestions,
} as const satisfies Asked;
