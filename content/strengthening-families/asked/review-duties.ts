import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the review of a plan. */
export const reviewDuties = {
  'review-later-plans': ['who reviews after the first plan', 'later CIN plans whose job'],
  'deliver-plan': ['who carries out the reviewed plan', 'get the work done with partners'],
  'hold-reviews': ['how often is CIN looked at', 'next CIN review due'],
  'monitor-progress': ['is it getting better written down', 'record progress in the review'],
  'review-in-meeting': ['do we need to sit down together to review', 'review over the phone'],
  'new-information': ['heard something new about them', 'new facts what do I do'],
  'share-information': ['what do we tell each other at reviews', 'sharing between professionals'],
  'evaluate-information': ['what does the new information mean', 'weigh it against the assessment'],
  'continue-assessment': ['does assessing stop after the plan', 'keep assessing'],
  'constant-review': ['change my mind when things change', 'keep an open mind and challenge'],
  'state-frequency-again': ['does the reviewed plan say how often', 'visits on the new plan'],
  'individual-frequency-again': ['visit less after a review', 'how often after review'],
  'support-participation': ['help the kid take part', 'mum nervous about the meeting'],
  'show-wishes': ['what the child wants in the plan', 'feelings of the kid shown'],
  'engage-others': ['invite relatives and other services', 'who else joins the review'],
  'reflect-views': ['paperwork shows what everyone thought', "partners' opinions in the minutes"],
  'distribute-review-plan': ['send out the reviewed plan by when', 'copies after the review'],
  'sign-plan': ['who signs it', 'does the teenager sign'],
  'upload-once-signed': [
    'can I put it on Mosaic before it is signed',
    'unsigned plan on the system',
  ],
} as const satisfies AskedOf<DutyId>;
