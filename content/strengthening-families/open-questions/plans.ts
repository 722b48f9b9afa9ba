import type { Question } from './question.ts';

/** Section 9. */
export const planQuestions = {
  'interim-plan-days': {
    kind: 'contradiction',
    title: 'Working days or days for the interim plan',
    text: 'By 9.1 there must be an interim plan in place {timescale:interim-plan-9-1} after completion of the assessment. By 9.3 it should be completed {timescale:interim-plan-9-3}. One says must and working days. The other says should and days, and names no start.',
    readings: [
      'The days of 9.3 are the working days of 9.1.',
      'The plan is completed in calendar days, and must be in place in working days.',
    ],
    ask: ['sf-social-worker', 'transferring-team'],
    sources: [
      { section: 'plans', ref: '9.1' },
      { section: 'plans', ref: '9.3' },
    ],
    affects: { timescales: ['interim-plan-9-1', 'interim-plan-9-3'], maps: ['plan'] },
    compare: true,
  },
  'planning-meeting-start': {
    kind: 'ambiguity',
    title: 'From when the planning meeting is counted',
    text: 'A planning meeting should be convened {timescale:planning-meeting}. No start is named. Nor is it said whether it is called by then, or held by then.',
    readings: [
      'It counts from completion of the assessment, as 9.1 does.',
      'It counts from the interim plan.',
    ],
    ask: ['sf-social-worker', 'transferring-team'],
    sources: [{ section: 'plans', ref: '9.2' }],
    affects: { timescales: ['planning-meeting'], maps: ['plan'] },
  },
  'plan-author': {
    kind: 'missing step',
    title: 'Who writes the plan and calls the meeting',
    text: 'Section 9 names nobody for the interim plan, the cohesive plan, the planning meeting or keeping families informed. Paragraph 10.1 says that “the responsible social worker” develops the initial plan, and does not say of which team.',
    ask: ['transferring-team', 'sf-social-worker'],
    sources: [
      { section: 'plans', ref: '9.1' },
      { section: 'plans', ref: '9.2' },
      { section: 'plans', ref: '9.3' },
      { section: 'reviews', ref: '10.1' },
    ],
    affects: {
      timescales: [
        'interim-plan-9-1',
        'interim-plan-9-3',
        'planning-meeting',
        'prepare-cohesive-plan',
        'keep-families-informed',
      ],
      maps: ['plan'],
    },
  },
  'names-of-meetings': {
    kind: 'ambiguity',
    title: 'Whether the first meetings are one',
    text: 'There is a child in need planning meeting (9.2), the first child in need meeting (9.2, 9.3) and “the meeting” (9.8). It is not said that they are one. Our note: this guide counts the distribution of the plan from the planning meeting.',
    ask: ['sf-social-worker'],
    sources: [
      { section: 'plans', ref: '9.8' },
      { section: 'plans', ref: '9.2' },
      { section: 'plans', ref: '9.3' },
    ],
    affects: {
      timescales: [
        'distribute-plan',
        'confirm-interim-plan',
        'keep-families-informed',
        'planning-meeting',
      ],
      maps: ['plan'],
    },
  },
  'less-than-three-weekly': {
    kind: 'ambiguity',
    title: '“Not less than” for the frequency of visits',
    text: 'By 9.5 and 10.3 the minimum frequency of visits should be {timescale:plan-visiting-frequency}. The words may be about how often visits are made, or about the time between them. “Minimum” points to how often. So does 11.1 ({timescale:visits}), which this guide reads in that way alone.',
    readings: [
      'About how often: visits are made at least as often as this.',
      'About the time between: visits are no closer together than this.',
    ],
    ask: ['sf-social-worker', 'fsw-team-manager'],
    sources: [
      { section: 'plans', ref: '9.5' },
      { section: 'reviews', ref: '10.3' },
      { section: 'visits', ref: '11.1' },
    ],
    affects: {
      timescales: ['plan-visiting-frequency', 'visits'],
      maps: ['plan', 'review', 'visits'],
    },
  },
  'who-leads': {
    kind: 'contradiction',
    title: 'Who leads the work on a plan',
    text: 'By 4.3 the Strengthening Families social worker takes the lead for overseeing and reviewing plans. By 9.7 the plan is led by the “family support worker/lead professional”. By 8.2.2 the social worker is the lead professional for a family with no recourse to public funds.',
    readings: [
      'The social worker leads oversight, and the family support worker leads the work from day to day.',
      '“Lead professional” is a role that either may hold.',
    ],
    ask: ['sf-social-worker', 'fsw-team-manager'],
    sources: [
      { section: 'plans', ref: '9.7' },
      { section: 'delivery-model', ref: '4.3' },
      { section: 'no-recourse-to-public-funds', ref: '8.2.2' },
    ],
    affects: { maps: ['plan', 'no-recourse'] },
  },
} as const satisfies Record<string, Question>;
