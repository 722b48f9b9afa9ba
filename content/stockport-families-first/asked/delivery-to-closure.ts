import type { Asked } from '../../../src/procedure/index.ts';

/** Section 5, from step 6: what staff would type about the support, its reviews and the end of it. */
export const deliveryToClosure = {
  section: {
    'menu-of-support': [
      'what help is on offer',
      'parenting strategies',
      'mediation between mum and daughter',
      'getting a kid to speak up for himself',
      'mental health help for young person',
      'take them to appointments',
    ],
    review: [
      'is the plan on track',
      'who comes to reviews',
      'CP case how often do we meet',
      'who chairs the last review',
      'updating goals at review',
    ],
    'closure-and-evaluation': [
      'finishing with a family',
      'who stays involved after we go',
      'getting feedback from the young person',
      'what do I need to know before I close',
      'hand over to a lead practitioner',
    ],
  },
  timescale: {
    'panel-reviews': [
      'are cases looked at again at panel',
      'do I tell family about panel',
      'how often does panel see a case',
    ],
    'telephone-support': ['can they ring when nobody can visit', 'phone help between visits'],
    'timely-review': ['why do reviews need to be on time', 'evidence for when to pull out'],
    'progress-review': [
      'checking progress with the teenager',
      'sit down with the family about how it is going',
    ],
    'eligibility-meeting': [
      'when is the next eligibility mtg',
      'meeting about new referrals',
      'clinical peer support meeting',
    ],
    'tac-progress-reviews': [
      'weekly TAC',
      'how often do we meet if it is team around the child',
      'TAC review every week',
    ],
    'statutory-reviews': [
      'child on a CP plan, review frequency',
      'LAC review timescale applies',
      'looked after or child protection, how often',
    ],
    'each-review-meeting': ['what gets updated every review', 'score risks at a review'],
    'next-review-date': [
      'book next review before you leave',
      'another review or a closing meeting',
    ],
    'follow-up-dates': ['who follows up after closing and when', 'dates for after we have gone'],
    'closure-date': ['what date does the case close', 'tell the family the last day'],
  },
  map: {
    'the-steps': [
      'whole process from start to end',
      'overview flow chart SFF',
      'where is step five',
      'all the stages',
    ],
    'delivery-and-review': ['steps once support has started', 'support then review cycle'],
    'eligibility-meeting': [
      'what happens at eligibility',
      'steps before and after the eligibility mtg',
      'new cases agenda item',
    ],
    closure: [
      'closing steps',
      'stepping down and feedback flow chart',
      'checklist for the last weeks',
    ],
  },
} as const satisfies Asked;
