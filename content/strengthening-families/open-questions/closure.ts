import type { Question } from './question.ts';

/** Sections 16 to 19. */
export const closureQuestions = {
  'who-decides-closure': {
    kind: 'contradiction',
    title: 'Who decides on closure',
    text: 'The multi-agency group will “own” the decision to close. By 16.4 managerial agreement and oversight is required for every closure. By 4.4 the Strengthening Families social worker will be responsible for case decision making. It is not said what holds when they differ, or which manager agrees. Nor is it said whether this group is the team around the child.',
    ask: ['sf-team-manager'],
    sources: [
      { section: 'closure', ref: '16.1' },
      { section: 'closure', ref: '16.3' },
      { section: 'closure', ref: '16.4' },
      { section: 'step-down', ref: '17.3' },
      { section: 'delivery-model', ref: '4.4' },
    ],
    affects: { maps: ['closure', 'step-down'] },
  },
  'disputes-at-closure': {
    kind: 'contradiction',
    title: 'Disputes resolved at closure, and escalated after it',
    text: 'All threshold discussions should be resolved {timescale:thresholds-resolved}. Yet a disagreement is documented, and professionals can escalate. It is not said whether closure waits for the escalation.',
    readings: [
      'Closure waits until the escalation is over.',
      'The plan is closed, and the escalation goes on.',
    ],
    ask: ['sf-team-manager'],
    sources: [
      { section: 'closure', ref: '16.2' },
      { section: 'closure', ref: '16.3' },
    ],
    affects: { timescales: ['thresholds-resolved'], maps: ['closure'] },
  },
  'which-way-down': {
    kind: 'ambiguity',
    title: 'Who decides on what follows closure',
    text: 'An early help plan, a universal service or step down support within the team can be considered. By 4.4 the Strengthening Families social worker will be responsible for case decision making. It is not said who considers and decides here, how the three are told apart, or whether the family consents anew.',
    ask: ['sf-social-worker', 'early-help-officer'],
    sources: [
      { section: 'step-down', ref: '17.1' },
      { section: 'step-down', ref: '17.2' },
      { section: 'delivery-model', ref: '4.4' },
    ],
    affects: { maps: ['step-down'] },
  },
  'step-down-plan': {
    kind: 'ambiguity',
    title: 'Which plan step down has, and what becomes of it',
    text: '“This plan” should be completed {timescale:step-down} of the end of the CIN plan, but the CIN plan is the only plan named before it. No extension is given. Nothing is said about reviews or visits in step down, or about what follows when it is not complete in time.',
    ask: ['family-support-worker', 'fsw-team-manager'],
    sources: [{ section: 'step-down', ref: '17.2' }],
    affects: { timescales: ['step-down'], maps: ['step-down'] },
  },
  'summary-after-step-down': {
    kind: 'contradiction',
    title: 'The closure summary after the social worker has left',
    text: 'At step down the relationship with the Strengthening Families social worker closes. Paragraph 17.3, the same words as 16.4, makes the social worker responsible for the closure summary.',
    readings: [
      'The social worker writes it when the child in need plan ends.',
      'The social worker writes it when step down ends.',
    ],
    ask: ['sf-social-worker', 'fsw-team-manager'],
    sources: [
      { section: 'step-down', ref: '17.3' },
      { section: 'step-down', ref: '17.2' },
      { section: 'closure', ref: '16.4' },
    ],
    affects: { maps: ['step-down'] },
  },
  monitoring: {
    kind: 'loose reference',
    title: 'Which audits, and who monitors',
    text: 'Monitoring takes place {timescale:monthly-monitoring}, and nobody is named who does it. It is not said whether the senior leadership team reviews as often. The “quality assurance procedures” are not in either list of documents, and how often audits are completed is not said.',
    ask: ['senior-leadership-team'],
    sources: [
      { section: 'management-and-monitoring', ref: '19.1' },
      { section: 'management-and-monitoring', ref: '19.2' },
    ],
    affects: { timescales: ['monthly-monitoring'] },
  },
} as const satisfies Record<string, Question>;
