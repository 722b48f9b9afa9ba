import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 8: what staff would type about Child and Family Plans. */
export const familyPlans = {
  section: {
    'child-and-family-plans': [
      'how do I write a good family plan',
      'what goes in a plan',
      'does the plan have to cover the whole family',
      'plan summary worry statement goal scale',
      'what the family and their network will do goes in the plan',
    ],
    'planned-outcomes': [
      'what should an outcome say',
      'how do we know the plan worked for the child',
      'plain language plan no jargon',
    ],
    'smart-outcomes': [
      'how do I write an outcome not an action',
      'is attending a parenting course an outcome',
      'smart targets for families',
      'outcome we cannot measure because it is feelings',
      'child’s school attendance improves but now worries about home',
    ],
    'reviewing-family-plans': [
      'how do I show progress with a family',
      'family hub support is coming to an end can we carry on',
      'who gets a copy of the plan',
      'plan has changed how do I reopen it in the hub',
      'where do I record outcomes',
    ],
  },
  timescale: {
    'plan-review-interval': [
      'how often do I review the family plan',
      'are all plans reviewed every four to six weeks',
      'when is the plan due for review',
    ],
    'share-updated-plan': [
      'how long have I got to send the plan out',
      'send plan to the school after TAF',
      'when do the family get the new plan',
      'sharing the plan deadline',
    ],
    'hub-further-support': [
      'can we extend family hub support',
      'how much longer can the hub work with a family',
      'extra weeks early help practitioner',
    ],
    'hub-review-further-support': [
      'when do we look again at the extension',
      'extended hub support checked again',
    ],
  },
  map: {
    'family-hub-plan-review': [
      'steps to extend or restart a hub plan',
      'what happens in a hub case discussion',
      'hub plan flowchart',
    ],
  },
  term: {
    'wellbeing-scale': ['nought to ten scale', 'scale in the plan'],
    'planned-outcomes': ['outcomes in the plan', 'what should change for the child'],
    smart: ['smart goals', 'what does smart stand for'],
    'distance-travelled-tools': ['outcome star', 'tool to measure progress with a family'],
    'supporting-families-module': [
      'where to put outcomes on ehm',
      'supporting families on liquidlogic',
    ],
    'case-discussion': ['meeting with my manager about a hub family', 'hub supervision of a case'],
    'decisions-tab': ['button to reopen the plan', 'where do I restart a plan on liquidlogic'],
  },
  openQuestion: {
    'names-of-the-plan': [
      'support plan or family plan',
      'is the early help plan the same as the family plan',
    ],
    'who-makes-the-plan': ['whose job is the plan', 'by when must the plan be written'],
    'how-often-plans-are-reviewed': [
      'six weeks or 30 working days for the next TAF',
      'TAF late because of bank holidays',
      'can the TAF be later if things are going well',
    ],
    'where-hub-plans-are-reviewed': [
      'hub family without TAF review',
      'does a hub plan need a review meeting',
    ],
    'next-steps-or-wellbeing-goals': ['are next steps outcomes', 'goal or action in the plan'],
    'what-is-to-be-smart': ['smart outcomes or smart plans', 'does every outcome have to be smart'],
    'whichever-is-less': ['how long should an outcome take', 'timescale for an outcome'],
    'taf-notes-or-family-plan': [
      'do I need TAF minutes',
      'minutes or plan after TAF',
      'where do TAF meeting notes get recorded',
    ],
    'consent-to-share-the-plan': [
      'mum does not want the plan shared',
      'consent to send plan to school',
    ],
    'further-support-in-the-hub': ['can we extend twice', 'when does the extension start'],
    'progress-with-the-practitioner': [
      'who fills in the case supervision form',
      'record goals in supervision',
    ],
    'what-is-restarted-and-closed': [
      'who closes the hub plan',
      'plan closed but still working with family',
    ],
  },
} as const satisfies Asked;
