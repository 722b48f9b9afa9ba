import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 9: what staff would type about support and the Family Hub offer. */
export const support = {
  section: {
    'working-with-families': [
      'how do I build trust with a family',
      'parents are separated, do I work with dad too',
      'what goes in a support plan',
      'should I refer on or do the work myself',
      'family understands who is doing what',
      'spending time with the child',
    ],
    'lasting-change': [
      'when do we start pulling out of a family',
      'family slips back when support drops',
      'who can they ring after we close',
      'copy of the plan for the kids',
      'using volunteers with a family',
    ],
    'direct-support': [
      'can we buy beds for the children',
      'link the family with a voluntary group in the community',
      'planning a family day out',
      'what kind of help can I offer a family',
      'rent arrears and bidding for a house',
      'teenager about to be kicked out mediation',
    ],
    'family-hub-offer': [
      'what does the hub do with a family',
      'do I need a TAF in the hub',
      'what happens when hub work is finished',
      'hub family needs more than we can give',
      'take a hub family to the Step-Up/Step-Down meeting',
    ],
  },
  chapter: {
    'chapter-9': [
      'how we work with families day to day',
      'direct work with parents and children',
      'family will not work with us',
    ],
  },
  timescale: {
    'offer-network-meeting-at-start': [
      'when do I offer an FNM',
      'family meeting at the beginning',
      'do I have to offer a network meeting',
    ],
    'review-after-hub-work': [
      'how long does hub work last',
      'six week review in the hub',
      'when do I go back to my FHTM about a family',
    ],
  },
  map: {
    'family-hub-offer': [
      'steps of hub support',
      'options after six weeks',
      'one to one or group in the hub',
    ],
  },
  term: {
    'solution-focused': ['solution focused questions', 'looking at solutions not problems'],
    'support-plan': ['plan of support for the family', 'what should the plan say'],
    'safety-plan': ['keeping safe plan', 'has the safety plan been tested'],
    'exit-plan': ['plan for ending our involvement', 'how do we step out of a family'],
    'family-network': ['relatives and friends who help', 'wider family'],
    'non-engagement-toolkit': ['toolkit for families who do not engage', 'non engagement form'],
    'step-up-step-down-meeting': ['meeting to move a case up', 'step up meeting with social work'],
    'knowledge-hub': ['where are the signs of safety tools', 'SOS resources'],
  },
  openQuestion: {
    'who-acts-in-chapter-9': [
      'whose job is it to offer support',
      'is this the key worker or the hub worker',
    ],
    'both-mam-and-dad': ['dad lives elsewhere do we include him', 'not safe to speak to dad'],
    'start-of-the-support': ['does support start before the assessment', 'first day of support'],
    'which-plan': [
      'is the support plan the family plan',
      'difference between safety plan and family plan',
    ],
    'each-plan-or-action': ['does every action need an outcome', 'change required in each action'],
    'unable-to-sustain-change': ['family cannot keep it up', 'parents not managing on their own'],
    'tried-and-tested': ['testing a safety plan', 'has the plan been tried out'],
    'exit-plan-out-of-the-service': ['when do I write the exit plan', 'exit plan if needs go up'],
    'who-is-everyone': ['who gets a copy of the plan', 'child friendly copy'],
    'study-not-named': ['which research is quoted', 'evidence for direct help'],
    'examples-and-who-offers': ['who pays for a washing machine', 'can the hub do house clearance'],
    'hub-offer-first-box-lost': [
      'how does the hub offer begin',
      'missing part of the hub flow chart',
    ],
    'start-of-the-hub-work': [
      'when do the six weeks start',
      'six weeks from consent or from allocation',
    ],
    'taf-in-the-hub': ['who decides on a TAF in the hub', 'TAF for a hub family'],
    'options-of-the-review': [
      'who decides what happens after six weeks',
      'can we close after the review',
    ],
    'non-engagement-toolkit': ['do I always complete the toolkit', 'what is in the toolkit'],
    'hub-to-step-up-meeting': [
      'hub case to intensive team',
      'who takes a hub family to step up',
      'consider the Step-Up/Step-Down meeting for an IFS Team response',
    ],
  },
} as const satisfies Asked;
