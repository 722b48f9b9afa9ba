import type { Asked } from '../../../src/procedure/index.ts';

/** Sections 10 to 13: what staff would type about reviews, visits, the chronology and consultation. */
export const reviewsAndVisits = {
  section: {
    reviews: [
      'how does a CIN review work',
      'review without a meeting',
      'can I upload a plan nobody signed',
      'getting the child to take part',
      'who comes to CIN reviews',
    ],
    visits: [
      'do I see the kid on their own',
      'what do I record after a home visit',
      'does the SW visit as well',
      'what is life like for this child',
      'worried after a visit who do I talk to',
    ],
    chronology: [
      'who keeps the chron',
      'history of earlier involvement',
      'what goes in the timeline of events',
    ],
    consultation: [
      'ask the SW for advice',
      'which case note for advice from SW',
      'advice over the phone, who writes it up',
      'copy my manager into a case note',
    ],
  },
  timescale: {
    'reviews-10-2': [
      'CIN review due',
      'longest between CIN reviews',
      'is a 6 weekly review the limit',
      'review overdue',
    ],
    'assess-throughout': ['is the assessment finished once the plan starts', 'keep assessing'],
    'constant-review': ['questioning my own view of the family', 'challenge new information'],
    'distribute-review-plan': [
      'updated plan sent out after review',
      'how soon after review do agencies get it',
      '5wd after CIN review',
    ],
    'upload-once-signed': [
      'when can it go on Mosaic',
      'parent has not signed yet, upload anyway?',
      'mark plan complete',
    ],
    visits: [
      'how often do I visit',
      'visit overdue',
      '3 weekly visits',
      'last visit was 20 days ago',
      'next CIN visit date',
    ],
    'keep-in-focus': ['not losing sight of the child', 'child at the centre all the way through'],
    'maintain-chronology': ['when do I update the chron', 'keep chronology going'],
    'review-at-supervision': ['history looked at in supervision', 'bring old concerns to sup'],
  },
  map: {
    review: [
      'steps of a CIN review',
      'before during and after review',
      'review, sign, send, upload order',
    ],
    visits: ['home visit step by step', 'visit then record then consult'],
    consultation: ['steps when I ask SW for a view', 'where does advice get logged flow chart'],
  },
} as const satisfies Asked;
