import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about short breaks. */
export const shortBreaks = {
  section: {
    'short-breaks': [
      'respite for a disabled child',
      'mum needs a break from caring',
      'overnight stay for a child with SEND',
      'SENDEIC phone number',
      'carer exhausted',
      'tried the community groups and still need respite',
    ],
  },
  timescale: {
    'case-management-meeting': [
      'when is the hub family discussed for respite',
      'which meeting for an assessed break',
      'tried all the short breaks already, which meeting',
    ],
  },
  map: {
    'short-breaks': ['how do we get respite for a family', 'steps to an overnight break'],
  },
  term: {
    'short-break': ['time off for carers', 'respite break'],
    sendeic: ['SEND EIC', 'inclusive communities team'],
    'short-breaks-statement': ['policy on respite', 'statement for parents about breaks'],
    'short-breaks-practitioner-guidance': [
      'guidance on assessed breaks',
      'key worker guidance on respite',
    ],
  },
  openQuestion: {
    'who-speaks-of-short-breaks': ['who pays for the breaks', 'who are “we” in this part'],
    'short-breaks-guidance': ['is the respite guidance up to date', 'newest statement on breaks'],
    'parts-of-the-offer': ['do we have to try community first', 'order of the offer'],
    'assessed-short-break': [
      'who does the statutory assessment for respite',
      'assessed break who assesses',
    ],
    'case-management-meeting': [
      'what is the weekly meeting in the hub',
      'is it the step up meeting',
    ],
  },
} as const satisfies Asked;
