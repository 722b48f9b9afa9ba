import type { Asked } from '../../../src/procedure/index.ts';

/** Sections 8 to 14: what staff would type about meetings, records, caseloads, families who pull out, and disputes. */
export const runningTheWork = {
  section: {
    'children-of-concern': [
      'Friday afternoon meeting',
      'Monday morning meeting what for',
      'I am on leave, who covers my families',
      'CoC meeting',
      'more help for a family in the first week',
    ],
    recording: [
      'how should I write case notes',
      'does my note need analysis',
      'recording standards',
      'what to put in a good case recording',
    ],
    'service-user-list': [
      'keep phone numbers for families up to date',
      'what is my case list for',
      'manager wants my list',
    ],
    allocation: [
      'how many cases should I have',
      'caseload size',
      'can I be given two crisis cases at once',
      'which patch will I cover',
      'too many families on my books',
    ],
    disengagement: [
      'they keep cancelling visits',
      'not answering texts or calls',
      'only ring us when it is kicking off',
      'can I turn up unannounced',
      'family wont engage, when can I close',
    ],
    disability: [
      'autistic young person, do SSS take them',
      'learning disability and family falling out',
      'ADHD behaviour not relationships',
    ],
    escalation: [
      'worried about a child and SW is not listening',
      'social worker disagrees with us about risk',
      'who does my manager speak to about safeguarding',
      'still not resolved, next step up',
    ],
  },
  timescale: {
    'children-of-concern-meetings': [
      'what day is children of concern',
      'when is CoC',
      'Fri pm and Mon am meeting',
    ],
    'service-user-list': [
      'when must my list be done by',
      'update case list every week',
      'list due before the Friday meeting',
    ],
    'unannounced-visits': [
      'knock on the door at different times',
      'can I call round without telling them',
      'drop in visit family avoiding us',
    ],
  },
  map: {
    'children-of-concern': [
      'how do cases get to the Friday meeting',
      'steps from my list to extra support',
    ],
    disengagement: [
      'what do I try when they stop engaging',
      'steps before closing on a family who avoid us',
      'letter, note through door, joint visit, order',
    ],
    escalation: [
      'dispute with SW flow chart',
      'who do concerns go to first',
      'steps when I am worried about safeguarding',
    ],
  },
} as const satisfies Asked;
