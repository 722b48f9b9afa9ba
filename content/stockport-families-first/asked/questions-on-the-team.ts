import type { AskedOf } from '../../../src/procedure/index.ts';

/** Sections 1 to 4: what staff would type to find what is left unclear about the team, its criteria and its hours. */
export const questionsOnTheTeam = {
  'no-dates': ['is this procedure up to date', 'who wrote it', 'no version number'],
  'contents-list': ['contents page different from headings', 'section 2 called something else'],
  'average-or-maximum': ['can a case go past six months', 'on average up to, which'],
  'days-of-support': ['who says we get seven days', 'how many days a week will they come'],
  'number-of-homes': ['two homes or three', 'is Broadfield one of the two'],
  indicators: [
    'behaviours list, parents or young person',
    'who are the indicators about',
    'do indicators count as criteria',
  ],
  'intensive-or-crisis': [
    'is intensive support different from crisis',
    'intensive support not defined',
  ],
  'acute-or-enduring': ['long standing problems, still crisis work', 'chronic or acute families'],
  'level-4-and-edge-of-care': ['must they be level four', 'primarily level 4 what about level 3'],
  'criteria-or-measures': [
    'do we need all of the list',
    'one bullet enough',
    'must haves or nice to haves',
  ],
  'upper-age': ['already 18', 'up to 18th birthday or through it', 'is 18 in or out'],
  'younger-siblings': ['siblings under what age', 'sister is not edge of care herself'],
  'team-or-teams': ['DA and CSE one team', 'how many missing episodes is frequent'],
  'wording-of-measures': [
    'whose self care',
    'good enough parenting that is adequate',
    'bullets that repeat',
  ],
  'lists-of-circumstances': ['which list of who it is for is right', 'four lists not the same'],
  'outcomes-appendix': ['appendix missing', 'cannot find the outcomes appendix'],
  'run-together': ['bullets joined up', 'sentences missing a full stop in the how list'],
  'names-of-workers': [
    'is an ISW a key worker',
    'support worker named worker same person',
    'too many worker titles',
  ],
  'clinical-psychologist': ['how do I book the psychologist', 'who can see the psychologist'],
  'names-of-plans': [
    'support plan or plan of intervention',
    'who writes the support plan',
    'is exit plan a separate plan',
  ],
  'regular-reviews': ['regular how often', 'no figure for the reviews'],
  'step-up': ['how do I step up', 'step up step down rules'],
  'hours-side-by-side': ['2 to 7 or 8 to 10, which hours', 'opening hours contradict'],
  'operating-days': ['8 to 10 on Sundays as well', 'bank holiday opening'],
  'hours-review': ['timely intervals', 'who reviews the shifts'],
  'base-address': [
    'moved out of Stopford House',
    'two addresses for the team',
    'is the office address right',
  ],
  boundary: ['moved over the border to Manchester', 'which manager says yes to out of area'],
  'small-caseload': ['max cases per ISW', 'any time means 24/7'],
  'respite-and-conference': [
    'who agrees a short break',
    'is an FGC respite',
    'who signs off a placement in our home',
  ],
} as const satisfies AskedOf<string>;
