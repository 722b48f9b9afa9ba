import type { AskedOf } from '../../../src/procedure/index.ts';

/** Section 5, from step 4: what staff would type to find what is left unclear about the work, its reviews and its end. */
export const questionsOnTheWork = {
  'team-leader': ['who is the team leader', 'TL or TM'],
  'urgent-response-time': ['accordingly means how quick', 'hours to get to a crisis'],
  'agreement-and-risk': [
    'SW will not agree to us going',
    'too risky to visit',
    'risk assessment says no',
  ],
  'emergency-visit': ['may visit but must not delay', 'go with SW if possible or not wait'],
  'ordinary-visit': ['first visit not an emergency, by when', 'days till the initial visit'],
  'what-this-may-include': ['on call hours', 'who is on call by phone', 'this may include what'],
  'repeated-points': [
    'same bullets in visit and meeting',
    'start of our potential relationship twice',
  ],
  'when-family-meetings': ['how soon is the family meeting', 'number of family meetings'],
  'voluntary-or-expected': [
    'can they say no if it is voluntary',
    'expected to engage but voluntary',
  ],
  'family-declines': ['family refuses to work with us', 'they stopped letting us in', 'disengaged'],
  'menu-overlap': ['FGC on the menu twice', 'respite line on its own'],
  'menu-subject-to-risk': ['which help needs a risk assessment', 'risk assess time out activity'],
  'services-unexplained': ['who are KITE and HYM', 'how to get mental health support off them'],
  'telephone-hours': ['phone support at 2am', 'what hours for ringing'],
  'weekly-or-regular': ['TAC every week or just regular', 'regular weekly minimum'],
  'statutory-intervals': ['what is the stat minimum', 'not TAC not CP not LAC, how often'],
  'eligibility-sentence': ['point of the eligibility meeting', 'long sentence about peer support'],
  'who-attends-what': [
    'is family at the eligibility meeting',
    'do other agencies come to the eligibility mtg',
  ],
  'progress-sentence': ['updated to measure, meaning', 'what is written at reviews'],
  'next-date-and-chair': ['does SW chair all reviews', 'final review handover bracket missing'],
  'two-step-8': ['step eight is there twice', 'is evaluation step nine'],
  'who-decides-closure': ['who agrees to close', 'when can we close', 'closing decision'],
  'closure-sentence': ['to close the intervention worker needs to know', 'which worker at closure'],
  'closure-list': ['is it a checklist of jobs or facts', 'confirm step down or just know'],
  'lead-professional': ['LP or lead practitioner', 'who picks the lead'],
  'evaluation-table': [
    'last table is scrambled',
    'when do I do the feedback form',
    'feedback table columns',
  ],
} as const satisfies AskedOf<string>;
