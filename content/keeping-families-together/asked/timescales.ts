import type { AskedOf } from '../../../src/procedure/index.ts';
import type { TimescaleId } from '../timescales.ts';

/** What staff would type to find a rule of time. */
export const timescales = {
  'exhaust-family-options': [
    'can grandparents have the child first',
    'do we have to try relatives before care',
  ],
  'operating-hours': [
    'what time do you shut',
    'are you there on a Sunday evening',
    'can someone come out at 8 in the morning',
    'are you working over Christmas',
  ],
  'weekend-visits': ['who does Saturday visits', 'visits at the weekend', 'Sunday home visit'],
  'work-outside-normal-hours': [
    'do they take new cases at night',
    'late evening visit',
    'who covers the family overnight',
  ],
  'daily-drop-in': ['where can a care leaver drop in', 'help with a flat or tenancy'],
  'document-review': ['is this policy still current', 'when does the policy get looked at again'],
  'respond-to-referral': [
    'how quickly will somebody get back to me',
    'sent the form and heard nothing',
    'how fast do they pick up a referral',
  ],
  'immediate-response': [
    'it has all kicked off tonight',
    'mum wants him out today',
    'family in crisis right now',
  ],
  'phase-1': ['first day of support', 'how long is the crisis bit'],
  'phase-2': ['what happens after the first day', 'child already removed, what next'],
  'phase-3': ['how long to get to know the family', 'when does the hands on work happen'],
  'phase-4': ['how long do the programmes run', 'when do interventions start'],
  'phase-4-maximum': ['most weeks you can go on for', 'can we keep it open longer'],
  'key-times': ['help at bedtime', 'morning routine support', 'getting kids up for school'],
  'consent-before-request': [
    'do the parents have to agree first',
    'mum has not signed anything yet',
    'what must I do before I send it in',
  ],
  'contact-social-worker': [
    'when will they ring the social worker',
    'how soon do I get a call back about my request',
  ],
  'arrange-panel': [
    'how soon is panel',
    'when does my case get heard',
    'next panel date',
    'waiting for panel',
  ],
  'allocate-worker': [
    'when do we get a worker',
    'how long till somebody is given the case',
    'still no worker after panel',
  ],
  'introductory-visit': [
    'when do they first meet the family',
    'how soon is the family seen',
    'first time out to the house',
  ],
  'complete-plan': [
    'how long have I got to write the plan',
    'plan not done yet, when is it late',
    'when must the KFT plan be finished',
  ],
  'agreed-actions': ['who does what and when in the plan', 'dates for tasks in the plan'],
  'regular-checkpoints': ['checking how the family is getting on', 'are there check ins'],
  'act-on-delays': ['actions have stalled', 'nobody has done their bit of the plan'],
  'review-on-change': [
    'things at home have changed',
    'dad has moved back in, do I redo the plan',
    'new baby or new partner, does the plan change',
  ],
  reviews: [
    'how often do we meet about the family',
    'when is the next review due',
    'missed a review',
  ],
  'exit-plan': ['how do we finish with a family', 'plan for when we pull out'],
  'support-period': [
    'how long does the service stay involved',
    'how many weeks does a family get',
    'when does KFT end',
    'how long will support last',
  ],
  'support-extension': [
    'family needs a bit longer',
    'can I have more weeks',
    'ask for an extension',
  ],
  'phase-out': [
    'when do we start stepping back',
    'stepping back from a family bit by bit',
    'seeing them less towards the end',
  ],
  'exit-phase': ['family is doing fine, can we stop early', 'they do not need us any more'],
  'fgc-discussion': [
    'when do I bring up FGC',
    'getting the wider family round the table',
    'family meeting referral',
  ],
} as const satisfies AskedOf<TimescaleId>;
