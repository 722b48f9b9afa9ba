import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about the Young Parent Programme. */
export const youngParents = {
  section: {
    'young-parent-programme': [
      'course for teenage mums',
      'group for young dads',
      'pregnant 17 year old what can we offer',
      'who runs the young parents group',
    ],
  },
  timescale: {
    'young-parent-programme-length': ['how long is the young parents course', 'YPP end date'],
    'young-parent-programme-day': ['how often is the young parents group', 'YPP sessions'],
    'one-programme-a-year': ['how many YPP do we run', 'when is the next young parents course'],
    'identify-young-parents': [
      'when do we look for young parents',
      'recruit before the baby is born',
    ],
    'ypp-work-stream-meets': ['when does the YPP group meet', 'young parents working group dates'],
    'chair-ypp-meetings': ['who chairs the YPP meeting', 'chair of the young parents group'],
    'attend-ypp-meetings': ['do I have to go to the YPP meeting', 'who comes to the YPP meeting'],
  },
  term: {
    ypp: ['young mums course', 'what does YPP stand for'],
    durhamworks: ['job support for young people in Durham', 'what is DurhamWorks'],
  },
  openQuestion: {
    'young-parent-programme-under-review': [
      'is the YPP still running',
      'is the young parents course up to date',
    ],
    'areas-of-the-young-parent-programme': [
      'is there a YPP in my area',
      'does each hub run a young parents course',
    ],
    'what-all-ypp-means': [
      'which assessment for a young parent',
      'where do I record the young parents group',
    ],
    'transport-and-creche': [
      'who pays the taxi to the young parents group',
      'childcare while on the YPP',
    ],
    'leads-of-the-young-parent-programme': ['who is a YPP lead', 'is every EHP a lead'],
  },
} as const satisfies Asked;
