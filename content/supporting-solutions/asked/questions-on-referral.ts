import type { AskedOf } from '../../../src/procedure/index.ts';

/** Sections 1 to 4: what staff would type to find what is left unclear about whom the service takes, and the start. */
export const questionsOnReferral = {
  'age-of-the-document': ['is this policy current', 'when was it last updated', 'version date'],
  'links-of-the-scope': ['link to CSE chapter broken', 'where is the FGC policy'],
  'contents-and-headings': [
    'contents page does not match',
    'electronic records section is in twice',
    'section 6 has two names',
  ],
  'names-of-roles': [
    'is line manager the same as management team',
    'SWC or team manager, are they the same',
    'which manager is meant',
  ],
  'upper-age': [
    'turns 18 next month can we keep him',
    'just had 17th birthday, still ok',
    'is 17 included',
  ],
  'all-or-any': ['do they need every bullet', 'meets one point of edge of care only'],
  'definition-without-figures': [
    'what counts as days or weeks',
    'early stages of court how early',
    'how long is long term',
  ],
  'provided-with-respite-care': [
    'sentence about respite in the criteria makes no sense',
    'support package with respite meaning',
  ],
  'relationships-or-other-issues': [
    'not a family row but drugs, does it count',
    'and or other issues',
  ],
  'fgc-in-the-definition': [
    'why is an FGC in the definition',
    'returning home, FGC right or criterion',
  ],
  'previous-intervention': [
    'how long since last time',
    'worked with them last year, can they come back',
    'what is a change in circumstance',
  ],
  'after-an-exclusion': ['who says no to a case', 'excluded, where does the family go'],
  'risk-of-edge-of-care': ['imminent risk of being edge of care, what', 'at risk of being at risk'],
  'only-two-pathways': ['other ways in apart from SW and EDT', 'are there more than two routes'],
  'who-refers-by-the-second-pathway': [
    'does EDT refer or the day social worker',
    'who phones it in after an overnight stay',
  ],
  'family-agreement': [
    'do parents have to consent',
    'mum said no to a worker',
    'when is agreement needed',
  ],
  'decision-on-a-referral': [
    'who accepts the referral',
    'how long till I hear yes or no',
    'referral decision time limit',
  ],
  'who-discusses': ['who rings One Point, duty or manager', 'earliest opportunity is how long'],
  'one-point-and-the-criteria': [
    'can a One Point case be edge of care',
    'open to early help so not eligible',
  ],
  'unknown-case-not-taken': [
    'Families First will not take the new family',
    'no social worker agreed, then what',
  ],
  'duty-team-other-cases': ['EDT sent a case that already has an SW', 'SW open case through EDT'],
  'after-a-consultation': ['advice given, who follows it up', 'who records the suggested actions'],
  'visit-or-immediate-response': [
    'do I have to visit before SSS will come',
    'crisis now but no SW visit yet',
  ],
  'how-soon-is-immediate': ['immediate in hours', 'how many minutes is straight away'],
  'bank-holidays-and-nights': [
    'open Christmas day',
    'Easter Monday duty',
    'after 5 on a Sunday who picks up',
    'handover duty to EDT',
  ],
  'hours-never-given': [
    'what is out of hours exactly',
    'when does evening start',
    'what time is the weekend from',
  ],
  'working-day': ['is Saturday a working day', 'does the weekend count for 1 working day'],
  'when-a-second-worker': ['who do I ask to double up', 'two of us on a visit, who agrees'],
} as const satisfies AskedOf<string>;
