import type { Question } from './question.ts';

/** Section 5, steps 6 and 7. */
export const reviewQuestions = {
  'menu-overlap': {
    kind: 'ambiguity',
    title: 'Items that stand twice, and one that stands alone',
    text: 'Family Group Conference and Healthy Young Minds are on the menu, and again as examples of direct referrals. By step 3 the Family Group Conference service is notified as well. Support in approaching extended family stands between the points, with no mark of its own. It is not said who chooses from the menu.',
    ask: ['team-manager', 'family-group-conference-service'],
    sources: [
      { section: 'menu-of-support', ref: '5 step 6' },
      { section: 'notification-and-assessment', ref: '5 step 3, table' },
      { section: 'objectives', ref: '4, How' },
    ],
    affects: { timescales: ['menu-at-referral'], maps: ['delivery-and-review'] },
  },
  'menu-subject-to-risk': {
    kind: 'ambiguity',
    title: 'To what the risk assessment applies',
    text: '“Subject to risk assessment” stands beside direct practical support only. It is not said whether the other items need one too, or who carries it out. Nor is it said whether it is one of those in the earlier steps.',
    ask: ['team-manager'],
    sources: [{ section: 'menu-of-support', ref: '5 step 6' }],
    affects: { maps: ['delivery-and-review'] },
  },
  'services-unexplained': {
    kind: 'loose reference',
    title: 'KITE and Healthy Young Minds',
    text: 'The menu has mental health support offered by KITE and Healthy Young Minds. The document explains neither, and gives no way to refer to them.',
    ask: ['team-manager'],
    sources: [{ section: 'menu-of-support', ref: '5 step 6' }],
    affects: {},
  },
  'telephone-hours': {
    kind: 'ambiguity',
    title: 'When telephone support is given',
    text: 'Telephone support is {timescale:telephone-support}. It is not said for whom it must be inconvenient, or whether it goes on outside the hours of the team.',
    ask: ['team-manager'],
    sources: [
      { section: 'menu-of-support', ref: '5 step 6' },
      { section: 'hours-base-and-roles', ref: '4, When' },
    ],
    affects: { timescales: ['telephone-support'], maps: ['delivery-and-review'] },
  },
  'weekly-or-regular': {
    kind: 'ambiguity',
    title: 'How often TAC progress reviews are held',
    text: 'For TAC, progress review meetings are {timescale:tac-progress-reviews}. “At minimum” and “regular” pull apart: the one allows more meetings, the other a fixed rhythm. TAC is not explained. It is not said who holds the meetings, by when the first one is, or whether they are TAC meetings.',
    readings: [
      'At least one meeting in each such interval.',
      'One at regular intervals, counted from the first.',
      'Intervals that are agreed for the case, of which this is the shortest.',
    ],
    ask: ['team-manager', 'social-worker'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
    affects: { timescales: ['tac-progress-reviews'], maps: ['delivery-and-review'] },
  },
  'statutory-intervals': {
    kind: 'loose reference',
    title: 'What the statutory minimum is, and who has none',
    text: 'For CP or LAC, the minimum is that of the statutory review processes. The document gives no figure and names no law or guidance. It says nothing of a young person who is neither TAC, CP nor LAC.',
    ask: ['social-worker', 'team-manager'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
    affects: { timescales: ['statutory-reviews'], maps: ['delivery-and-review'] },
  },
  'eligibility-sentence': {
    kind: 'ambiguity',
    title: 'What the Team Eligibility Meeting is for',
    text: 'The words are “to consider new referrals and clinical peer support for reviewing programmes”. It is not clear whether peer support is considered at the meeting or given at it. Nor is it clear whether the Team Manager or the meeting considers step down processes.',
    ask: ['team-manager'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
    affects: { timescales: ['eligibility-meeting'], maps: ['eligibility-meeting'] },
  },
  'who-attends-what': {
    kind: 'ambiguity',
    title: 'Which meetings the family and professionals attend',
    text: 'The line has the family and all involved professionals “to attend”, and does not say what. It follows the lines on progress review meetings. It is not said whether a meeting can be held without some of them.',
    ask: ['team-manager', 'social-worker'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
    affects: { maps: ['delivery-and-review'] },
  },
  'progress-sentence': {
    kind: 'ambiguity',
    title: 'What is updated at each review',
    text: 'The source says that measured progress “is updated to measure progress and risks”. It is not said what is updated, on what form, or by whom. Nor is it said where the targets and goals are set.',
    ask: ['team-manager'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
    affects: { timescales: ['each-review-meeting'], maps: ['delivery-and-review'] },
  },
  'next-date-and-chair': {
    kind: 'lost text',
    title: 'Where one point ends and the next begins',
    text: 'A date is set for the “next review or closure meeting arranged”. The words run on into who is to chair the final review meeting. The break between them is lost. It is not said whether the final review meeting is the closure meeting. The Social Worker is to chair it for the handover “or” to provide oversight.',
    readings: [
      'At each review, a date is set for the next one, or a closure meeting is arranged.',
      'A date is set for the next review or for the closure meeting.',
    ],
    ask: ['social-worker', 'team-manager'],
    sources: [
      { section: 'review', ref: '5 step 7, table' },
      { section: 'closure-and-evaluation', ref: '5 step 8, closure table' },
    ],
    affects: { timescales: ['next-review-date'], maps: ['delivery-and-review', 'closure'] },
  },
} as const satisfies Record<string, Question>;
