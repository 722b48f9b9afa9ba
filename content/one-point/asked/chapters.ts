import type { AskedOf } from '../../../src/procedure/index.ts';

/** What staff would type to find a chapter, but for those that stand with their own sections. */
export const chapters = {
  'chapter-1': [
    'where do I start with this guide',
    'what other papers go with it',
    'new here, what is all this for',
  ],
  'chapter-2': [
    'where do we sit in the council',
    'how we work with families in Durham',
    'our way of practising',
  ],
  'chapter-3': [
    'what is One Point for',
    'who are the seven teams and fifteen hubs',
    'intro to the service',
  ],
  'chapter-4': [
    'how does a family get to us',
    'from phone call to a team',
    'everything on the front door',
    'how do I refer a family in Durham',
  ],
  'chapter-5': [
    'how the intensive team picks up a new family',
    'everything for a new KW or FW case',
  ],
  'chapter-6': ['how a hub picks up a new family', 'everything for a new hub case'],
  'chapter-7': [
    'all about assessments',
    'rules on assessing, both teams',
    'how do I do a good assessment',
  ],
  'chapter-8': [
    'all about plans',
    'how to write and go back over a plan',
    'goals that can be measured',
  ],
  'chapter-10': [
    'all about TAFs',
    'how do I run a multi agency meeting',
    'chairing for the first time',
  ],
  'chapter-11': [
    'all about writing things up',
    'what do I put where on LL',
    'what has to go on file',
  ],
  'chapter-13': [
    'all about finishing with a family',
    'how do I end a case',
    'last steps before I shut it',
  ],
  'chapter-14': [
    'how are we checked',
    'audits, oversight and one to ones',
    'training and appraisal of staff',
  ],
  'chapter-15': [
    'working with school, police and health',
    'which partner does what with us',
    'everything on other agencies',
  ],
  'chapter-16': [
    'staying safe at work',
    'rules for home visits, cars and trips',
    'risk forms for staff',
  ],
} as const satisfies AskedOf<string>;
