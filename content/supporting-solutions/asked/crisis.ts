import type { Asked } from '../../../src/procedure/index.ts';

/** Sections 4 and 16: what staff would type about the duty worker, a crisis, and a bed for the night. */
export const crisis = {
  section: {
    'duty-worker': [
      'what is duty there for',
      'what can duty do for a family',
      'second worker for a risky visit',
      'duty cover when I am tied up',
      'can duty sit down with mum and the lad',
    ],
    phases: [
      'what are the stages of support',
      'family falling apart today',
      'can he sleep somewhere else tonight',
      'what gets written down for the next duty worker',
      'first week of work with a family',
    ],
    'foster-carers': [
      'foster carer on call tonight',
      'bed for a teenager who cannot go home',
      'childrens home emergency bed',
      'respite foster carers at the weekend',
    ],
  },
  timescale: {
    'duty-hours': [
      'what time does duty finish',
      'is anyone there on Sunday',
      'are you open after 8 at night',
      'weekend duty times',
      'who do I call at 7am',
    ],
    'phase-1': [
      'how long does the crisis stage last',
      'is crisis help just for a day',
      '24hrs of crisis work',
    ],
    'phase-1-response': [
      'how fast does crisis help start',
      'do we wait or go out straight away in a crisis',
    ],
    'one-night-or-weekend': [
      'how long can he stay in the crash pad',
      'one night only, is that right',
      'EDT accommodated Friday, can it be till Monday',
    ],
    'out-of-day-time-hours': [
      'EDT placing a child at night',
      'accommodated out of hours, when does that apply',
    ],
    'next-day-offer': [
      'what do we do the morning after',
      'stayed in a foster placement last night, what now',
      'following day offer to family',
    ],
    'phase-2': [
      'how long is rapid response',
      'first week intensive work, when does it end',
      'week of intensive support, last day',
    ],
    'foster-respite-or-emergency': [
      'when can we use our own foster carers',
      'foster carer for a weekend break',
    ],
    'foster-rota': [
      'which days are carers on call',
      'emergency placement on a Tuesday night',
      'foster carer rota Mon to Fri',
    ],
    'foster-weekends': [
      'planned respite Saturday and Sunday with a carer',
      'book a foster carer for a weekend off',
    ],
  },
  check: {
    'emergency-accommodation': [
      'can we use one of our foster carers tonight',
      'does he have to be open to SSS for a bed',
      'when do we use the childrens home instead of a carer',
    ],
  },
  map: {
    phases: [
      'flow chart of the phases',
      'what comes after rapid response',
      'whole journey from crisis to stepping back',
    ],
    'crisis-intervention': [
      'steps for duty on day one',
      'hand over from duty to the worker',
      'crisis visit step by step',
    ],
    'emergency-accommodation': [
      'steps to get a bed out of hours',
      'foster carer first or emergency bed first',
      'what happens after a night away from home',
    ],
  },
} as const satisfies Asked;
