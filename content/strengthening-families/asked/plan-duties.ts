import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the child in need plan. */
export const planDuties = {
  'interim-plan-in-place': [
    'plan to cover the gap after assessment',
    'something in place straight after C&F',
  ],
  'convene-meeting': ['when is the first CIN meeting', 'set up the planning meeting'],
  'review-services': ['what help have they got already', 'look at existing services'],
  'keep-informed': ['tell mum and dad what is going on', 'keep the family in the loop'],
  'cohesive-plan': ['full plan by when', 'proper CIN plan after the meeting'],
  'complete-interim-plan': ['finish the stopgap plan', 'temporary plan deadline'],
  'confirm-interim-plan': ['agree the stopgap plan', 'who confirms the temporary one'],
  'smart-plan': ['what has to be in it', 'what does a good CIN plan say'],
  'smart-actions': ['how do I word actions', 'actions with dates'],
  'state-frequency': [
    'does the plan say how often we visit',
    'who visits and how often on the plan',
  ],
  'individual-frequency': ['least often I may visit', 'how often is down to the child'],
  'consult-on-plan': ['do parents help write it', 'ask the kid about the plan'],
  'record-views': ['what mum and the child said on the plan', 'agreed at the CIN meeting'],
  'discuss-objectives': [
    'talk aims over with relatives and agencies',
    'who was spoken to about the plan',
  ],
  'implement-plan': ['who makes the plan happen', 'who leads on carrying out the plan'],
  'know-what-is-provided': ['does school know what we are doing', 'everyone knows who does what'],
  'distribute-plan': [
    'who gets a copy of the plan and when',
    'send the plan out after the meeting',
  ],
} as const satisfies AskedOf<DutyId>;
