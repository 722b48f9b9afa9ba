import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about homeless 16 and 17 year olds. */
export const homelessYoungPeople = {
  section: {
    'homeless-young-people': [
      'teenager thrown out by parents',
      'young person sofa surfing',
      'who leads when a young person is homeless',
      'is a homeless child a child in need',
      'do I stay involved after YPS takes over',
    ],
  },
  map: {
    'homeless-young-person': [
      'my young person says they are homeless',
      'steps for a homeless teen',
    ],
  },
  check: {
    'homeless-step-up': ['do I step up a homeless teenager', 'threatened with eviction step up'],
  },
  term: {
    'housing-solutions': ['housing department', 'council housing team for homeless'],
    'homeless-reduction-act': ['law on homelessness', 'HRA 2017'],
  },
  openQuestion: {
    'homeless-first-box': ['who confirms homelessness', 'first thing to do if homeless'],
    'whom-the-homeless-rules-are-for': ['homeless 15 year old', 'homeless but not open to us'],
    'homeless-step-up-when': ['how fast to step up homeless', 'homeless consent'],
    'the-homeless-act': ['is the homeless protocol up to date', 'what the homeless law says'],
    'assessment-with-supporting-solutions': ['what is supporting solutions', 'part of housing'],
  },
} as const satisfies Asked;
