import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the team and its threshold. */
export const thresholdDuties = {
  'after-single-assessment': ['what comes before you take them', 'do you need a C&F first'],
  'families-consent': ['do they have to say yes', 'can a family refuse your service'],
  'work-closely': ['how do SW and FSWs work together', 'small group of workers round a SW'],
  'review-the-plan': ['who checks the CIN plan is any good', 'keep the plan SMART'],
  'work-the-plan': ['how hard do we work the plan', 'stop things drifting'],
  'threshold-evidenced': ['when will you get involved', 'what shows they meet the level'],
  'level-of-intervention': ['who decides how much help', 'CIN or targeted who says'],
  'family-consents': ['mum has to agree before we start', 'agreement to carry on'],
  'record-consent': ['who writes down that they agreed', 'where is consent kept'],
  'no-consent': ['they said no to you what happens', 'refused after the assessment'],
  'proposed-plan': ['do I need a draft plan with the transfer', 'what the plan must spell out'],
  'follow-early-help': ['not CIN what next', "doesn't meet the level send to early help"],
  'involve-the-family': ['plan it with the parents', 'include the family in setting it up'],
  'reflect-on-information': ['think over what I found', 'make sense of the assessment'],
  'plan-for-referral': ['what do I need to refer to the team', 'plan needed to send them over'],
  'review-non-engagement': [
    "won't let us in",
    'keeps dodging visits',
    'they have stopped working with us',
  ],
  'oversee-non-engagement': [
    "does a manager look when they won't engage",
    'who oversees a family dodging us',
  ],
  'evidence-ending': ['nothing more needed show why', 'file must say why we stopped'],
  'liaise-for-escalation': [
    'needs to go up to another team',
    'step up to safeguarding who do I speak to',
  ],
  'summary-of-risks': ['what do I write to step it up', 'list of dangers for section 47'],
} as const satisfies AskedOf<DutyId>;
