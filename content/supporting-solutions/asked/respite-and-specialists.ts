import type { Asked } from '../../../src/procedure/index.ts';

/** Sections 15 and 17 to 19: what staff would type about respite, therapy, exploitation and the family network. */
export const respiteAndSpecialists = {
  section: {
    'respite-workers': [
      'someone to take him out for an evening',
      'who agrees a sessional worker',
      'break for parents at the weekend',
    ],
    'full-circle': [
      'therapy for a young person',
      'trauma worker',
      'who can I talk a case through with',
      'clinical supervision for me',
      'training course for parents and carers',
    ],
    erase: [
      'girl being groomed online',
      'sexual exploitation support',
      'CSE referral where do I send it',
      'sergeant screening CSE form',
      'medium risk of CSE, what do we get',
    ],
    'family-network-meeting': [
      'get aunties and grandparents together quickly',
      'can gran have him for a few days',
      'relatives offering help',
      'do we still need an FGC after an FNM',
      'ringing round the family in a crisis',
    ],
  },
  timescale: {
    'fnm-in-crisis-plan': [
      'FNM from point of referral how many days',
      'crisis plan with a family network meeting, deadline',
      'last day for the FNM if it was in the crisis plan',
    ],
    'fnm-by-referral': [
      'FNM 5 working days',
      'how long to get a family network meeting done',
      'network meeting overdue',
    ],
    'sessional-respite': ['respite evenings or weekends', 'when can sessional workers be used'],
    'training-session': ['how often is Full Circle training', 'monthly training for workers'],
    'group-supervision': [
      'group clinical supervision how often',
      'next group sup with Full Circle',
    ],
    'individual-supervision': [
      'one to one clinical supervision',
      'can I ask for my own clinical sup',
    ],
    'case-consultations': [
      'book a slot to talk about a case with Full Circle',
      'weekly consult',
      'therapist advice on my case',
    ],
  },
  check: {
    'erase-worker': [
      'will ERASE take her',
      'does she score high enough for ERASE',
      'which teams can have an ERASE worker',
      'CSE high risk do we get a worker',
    ],
  },
  map: {
    respite: [
      'steps to get respite agreed',
      'sessional or foster respite, who says yes',
      'flow chart for a break from home',
    ],
    'erase-referral': [
      'steps to refer for CSE',
      'what happens after I email the CSE tool',
      'high medium low risk what each gets',
    ],
    'family-network-meeting': [
      'FNM flow chart',
      'steps from FNM to FGC',
      'meeting or just phone relatives, what order',
    ],
  },
} as const satisfies Asked;
