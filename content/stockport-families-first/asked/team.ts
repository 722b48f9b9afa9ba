import type { Asked } from '../../../src/procedure/index.ts';

/** Sections 1 to 4: what staff would type about the team, whom it is for, its hours and its aims. */
export const team = {
  section: {
    'the-team': [
      'what do SFF do',
      'is there a psychologist I can talk to',
      'how many childrens homes in house',
      'signs a parent is losing control of a teen',
      'edge of care team Stockport',
      'do they do 7 days a week',
    ],
    'crisis-intervention': [
      'does crisis work help long term problems',
      'what does research say works',
      'calming it down at home, what is that called',
      'why link the family to local services after the crisis',
    ],
    'referral-criteria': [
      'who can I refer to Stockport Families First',
      'excluded from school and fighting at home',
      'goes missing a lot and CSE, does that count',
      'baby brother at risk too, can they help',
      'return home plan about to collapse',
      'parents harsh one day and ignore him the next',
    ],
    'aims-and-outcomes': [
      'what difference does the team make',
      'how do they measure success',
      'teen on drugs and family at breaking point',
      'went into care for a few days to cool things',
      'what are they trying to achieve',
    ],
    objectives: [
      'how does the team work with families',
      'does each family get a key worker',
      'solution focused brief therapy',
      'what happens if the family does not do what was agreed',
      'using short breaks as part of a plan',
    ],
    'hours-base-and-roles': [
      'where are you based',
      'Stopford House',
      'who chairs panel',
      'family lives just outside Stockport',
      'who is in charge of all cases',
      'what practical help can ISWs give',
    ],
  },
  timescale: {
    'days-of-support': [
      'can somebody come every day',
      'seven days a week support',
      'weekend visits if needed',
    ],
    'support-period': [
      'how many months does a family get',
      'six months is that the max',
      'when does SFF involvement end',
    ],
    'step-down-link': [
      'what happens at the end of the six months',
      'hand on to local family support at the end',
    ],
    'menu-at-referral': ['pick what help at referral', 'when do we choose the support'],
    'outcome-monitoring': [
      'how often is the key worker checking what works',
      'outcomes tracked how often',
    ],
    'support-plan-review': [
      'plan with short breaks, when is it reviewed',
      'is the respite still right, review',
    ],
    'direct-support-any-time': [
      'ISW caseload',
      'how many families per worker',
      'few cases per support worker',
    ],
    'support-hours': [
      'help in the evening',
      'only nine to five or later',
      'core business hrs plus evenings',
    ],
    'working-window': ['are workers on at 2pm', 'two till seven', 'afternoon shift times'],
    'provision-until': ['how late can support go', 'half nine at night visit', 'latest visit'],
    'operating-hours': [
      'what time do SFF open',
      'is anyone there at 8am',
      'opening times',
      'when do you close at night',
    ],
    'hours-review': ['are the opening times changing', 'when do they look at the hours again'],
  },
  check: {
    'priority-measures': [
      'will SFF take this case',
      'how many of the criteria do we hit',
      'does my young person fit',
      'is the referral strong enough',
      'can I refer a 4 year old',
    ],
  },
} as const satisfies Asked;
