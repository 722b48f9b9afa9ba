import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a task of a phase. */
export const taskDuties = {
  'arrange-visit': ['just been given a family who do I ring', 'book the first visit'],
  'initial-visits': ['social worker busy go on my own', 'first visit without the SW'],
  'joint-visit': ['go out with the social worker', 'visit together'],
  'plan-crisis-intervention': ['make a crisis plan with mum', 'what will we do this week'],
  'plan-may-include-fnm': [
    'put a relatives meeting in the crisis plan',
    'relatives meeting as part of what we do this week',
  ],
  'complete-fnm': ['when must the planned network meeting be done', 'FNM in the plan time limit'],
  'transport-consent': ['can I take the kid in my car', 'permission to drive them'],
  'lone-working': ['visiting on my own is there a form', 'safe by myself'],
  'read-referrals': ['read up before I go', 'what was said when they came in'],
  'read-assessments': ['look at the old assessments first', 'care plan to read'],
  'speak-to-young-person': ['see the lad alone', 'kid on their own'],
  'speak-with-parents': ['see mum by herself', 'talk to dad without the kids'],
  'agree-immediate-interventions': [
    'what do we do straight away and who agrees it',
    'everybody signs up to the first work',
  ],
  'update-work-plan-in-crisis': [
    'write on the plan what was tried in the crisis',
    'record first weeks on the plan',
  ],
  'visits-in-phases-1-and-2': [
    'how many visits in the crisis stages',
    'go round often enough at the start',
  ],
  'agree-planned-interventions': [
    'choose sessions with the teenager and parents',
    'what work will we do over the next weeks',
  ],
  'complete-stars': ['do a star chart with them', 'outcome star at the start'],
  'complete-objectives': ['set goals on the plan', 'which tools for which goal'],
  'share-work-plan': ['do the family sign it', 'copy of the plan to parents'],
  'visits-in-phase-3': [
    'number of visits third phase',
    'go round often enough in the intensive phase',
  ],
  'carry-out-interventions': ['do the sessions', 'get on with the work we agreed'],
  'visits-in-phase-4': ['number of visits last phase', 'still going round enough in phase four'],
  'review-cases': ['where is the family reviewed', 'TAF or case talk'],
  'discuss-outcomes': ['what to go over at a review', 'what changed and what next at the review'],
  'update-work-plan-for-review': [
    'get the plan ready for the review who does it',
    'plan ready before TAF',
  ],
} as const satisfies AskedOf<DutyId>;
