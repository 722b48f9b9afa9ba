import type { Question } from './question.ts';

/** Section 8. */
export const transferQuestions = {
  'transferring-teams': {
    kind: 'ambiguity',
    title: 'Which teams transfer, and by which name',
    text: 'The document says “referring team” in 8.1.1 and 8.1.4, and “transferring team” in 5.1, 8.2.1 and 15.2. Paragraph 5.1 also has the team that completes the assessment or is responsible for the plan. It is not said whether all are one. Section 8.1 is for CS&S “and/or” Initial Response. The A&I Teams of 4.2 are not in it.',
    ask: ['sf-team-manager', 'transferring-team'],
    sources: [
      { section: 'transfers', ref: '8.1' },
      { section: 'delivery-model', ref: '4.2' },
      { section: 'threshold', ref: '5.1' },
      { section: 'escalation', ref: '15.2' },
    ],
    affects: {
      maps: ['transfer-request', 'workflow-meeting'],
      checks: ['transfer-from-initial-response', 'transfer-from-cs-and-s'],
    },
  },
  'plan-for-transfer': {
    kind: 'missing step',
    title: 'Who prepares the plan for the transfer',
    text: 'A child in need plan should be prepared. It is not said who prepares it. By 5.3 the social worker who completes the assessment involves the family in planning, and by 8.2.1 the transferring team ensures a plan for a family with no recourse. The phrase “a single assessment of the threshold for Intervention” is used only here. The team manager from the referring team will need to endorse “this”: it may be the plan, or the consideration for referral that the plan outlines.',
    ask: ['referring-team-manager'],
    sources: [{ section: 'transfers', ref: '8.1.1' }],
    affects: {
      maps: ['transfer-request'],
      checks: ['transfer-from-initial-response', 'transfer-from-cs-and-s'],
    },
  },
  'transfer-declined': {
    kind: 'missing step',
    title: 'When a transfer is not accepted',
    text: 'The team will confirm if a transfer is accepted. It is not said what follows if it is not, or who holds the plan then. By 15.2 the transferring team can escalate a disagreement about thresholds.',
    ask: ['sf-team-manager', 'referring-team-manager'],
    sources: [
      { section: 'transfers', ref: '8.1.1' },
      { section: 'escalation', ref: '15.2' },
    ],
    affects: {
      maps: ['workflow-meeting'],
      checks: ['transfer-from-initial-response', 'transfer-from-cs-and-s'],
    },
  },
  'initial-response-weeks': {
    kind: 'ambiguity',
    title: 'Below and from the figure of 8.1.2',
    text: 'A transfer summary should be completed if Initial Response has been involved for {timescale:initial-response-involvement}, with work completed after a single assessment. It is not said from when the involvement counts, what is required for a shorter one, or who completes the summary. Nor is it said whether a request is reviewed without one.',
    ask: ['initial-response'],
    sources: [{ section: 'transfers', ref: '8.1.2' }],
    affects: {
      timescales: ['initial-response-involvement'],
      maps: ['transfer-request'],
      checks: ['transfer-from-initial-response'],
    },
  },
  'recent-assessment': {
    kind: 'ambiguity',
    title: 'How recent an assessment is',
    text: 'Other documents are required where there is no “recent” single assessment. No time is given. One of the examples is a report to case conference, although children subject to child protection are outside the document. They may be children whose child protection plan has ended. It is not said whether the documents stand in for the single assessment that 5.1 has completed, or come on top of it.',
    ask: ['cs-and-s', 'sf-team-manager'],
    sources: [
      { section: 'transfers', ref: '8.1.3' },
      { section: 'about-this-document', ref: '1.2' },
      { section: 'threshold', ref: '5.1' },
    ],
    affects: { maps: ['transfer-request'], checks: ['transfer-from-cs-and-s'] },
  },
  'transfer-list': {
    kind: 'lost text',
    title: 'Where the transfer list is',
    text: 'The document links a template, and says that it is not the live document. The link is lost. It is not said where the live list is. “Team manager/operations manager” may mean either of the two, or both. It is not said by when a child must be on the list for a meeting, or whether the plan is endorsed by that or before. A child can be added once it is identified that the child and the family would benefit; by whom is not said.',
    ask: ['referring-team-manager', 'sf-team-manager'],
    sources: [
      { section: 'transfers', ref: '8.1.4' },
      { section: 'transfers', ref: '8.1.1' },
    ],
    affects: {
      maps: ['transfer-request'],
      checks: ['transfer-from-initial-response', 'transfer-from-cs-and-s'],
    },
  },
  'workflow-meeting': {
    kind: 'ambiguity',
    title: 'The day and the members of the workflow meeting',
    text: 'The meeting is {timescale:workflow-meeting}. Its day, its chair and its other members are not given. “A SW and FSW Team manager” may be the two team managers, or a social worker and one manager.',
    readings: [
      'The social work team manager and the FSW Team Manager.',
      'A social worker and the FSW Team Manager.',
    ],
    ask: ['sf-team-manager'],
    sources: [
      { section: 'transfers', ref: '8.1.4' },
      { section: 'delivery-model', ref: '4.5' },
    ],
    affects: { timescales: ['workflow-meeting'], maps: ['workflow-meeting'] },
  },
  'when-the-case-is-taken': {
    kind: 'ambiguity',
    title: 'When the case is taken, and by whom the meeting is called',
    text: 'The team takes the case {timescale:take-the-case}. It is not said who agrees the earliest point, how late it may be, or who is responsible until then. Responsibility may go to both workers, or to the social worker alone, with the family support worker assigned. A planning meeting should be convened {timescale:planning-meeting}, and nobody is named to call it: the first meeting may be the transferring team’s or the new team’s.',
    ask: ['sf-team-manager', 'transferring-team'],
    sources: [
      { section: 'transfers', ref: '8.1.5' },
      { section: 'plans', ref: '9.2' },
    ],
    affects: {
      timescales: ['take-the-case', 'planning-meeting'],
      maps: ['workflow-meeting', 'plan'],
    },
  },
  'no-recourse-steps': {
    kind: 'missing step',
    title: 'Which steps of 8.1 hold for these families',
    text: 'Section 8.2 has a plan agreed {timescale:plan-before-transfer}. It does not mention the endorsement, the transfer list or the workflow meeting of 8.1. It is not said whether they hold here too, or when case responsibility transfers.',
    ask: ['sf-team-manager', 'transferring-team'],
    sources: [
      { section: 'no-recourse-to-public-funds', ref: '8.2.1' },
      { section: 'transfers', ref: '8.1' },
    ],
    affects: {
      timescales: ['plan-before-transfer'],
      maps: ['transfer-request', 'no-recourse'],
      checks: ['transfer-from-initial-response', 'transfer-from-cs-and-s'],
    },
  },
  'no-recourse-visits': {
    kind: 'missing step',
    title: 'Who visits a family with no recourse to public funds',
    text: 'Visits will need to be completed, and 8.2.3 points to section 11, where the family support worker visits. Here the social worker is the lead professional, and a family support worker only “can be requested”. It is not said who visits.',
    ask: ['sf-social-worker', 'sf-team-manager'],
    sources: [
      { section: 'no-recourse-to-public-funds', ref: '8.2.3' },
      { section: 'no-recourse-to-public-funds', ref: '8.2.2' },
      { section: 'visits', ref: '11.1' },
    ],
    affects: { timescales: ['regular-basis', 'visits'], maps: ['no-recourse'] },
  },
  'no-recourse-reviews': {
    kind: 'ambiguity',
    title: 'How often the plan of such a family is reviewed',
    text: 'Paragraph 8.2.1 has the plan reviewed in line with “the assessment process”. Paragraph 8.2.3 has it reviewed {timescale:regular-basis}, and points to sections 10 and 11.',
    readings: [
      'The intervals of sections 10 and 11 hold.',
      'The reviews follow the assessment process, whose times are not given here.',
    ],
    ask: ['sf-social-worker', 'sf-team-manager'],
    sources: [
      { section: 'no-recourse-to-public-funds', ref: '8.2.3' },
      { section: 'no-recourse-to-public-funds', ref: '8.2.1' },
    ],
    affects: { timescales: ['regular-basis', 'reviews-10-2'], maps: ['no-recourse'] },
  },
  'no-recourse-money': {
    kind: 'missing step',
    title: 'Financial support after the transfer',
    text: 'The plan that is agreed {timescale:plan-before-transfer} includes financial support. It is not said who pays it or decides on it once the case has transferred.',
    ask: ['sf-team-manager', 'transferring-team'],
    sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.1' }],
    affects: {
      timescales: ['plan-before-transfer'],
      maps: ['no-recourse'],
      checks: ['transfer-from-initial-response', 'transfer-from-cs-and-s'],
    },
  },
} as const satisfies Record<string, Question>;
