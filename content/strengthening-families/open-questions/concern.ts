import type { Question } from './question.ts';

/** Sections 14 and 15. */
export const concernQuestions = {
  'duty-system': {
    kind: 'loose reference',
    title: 'The duty system of the team',
    text: 'The duty system within Strengthening Families should be utilised if the allocated social worker is not available. It is described nowhere: who is on duty, when and how to reach it. “{timescale:no-delay}” has no figure, and what is done in the evening or at a weekend is not said.',
    ask: ['sf-team-manager'],
    sources: [{ section: 'concern', ref: '14.1' }],
    affects: { timescales: ['no-delay'], maps: ['welfare-concern'] },
  },
  'after-a-concern': {
    kind: 'missing step',
    title: 'How a concern is managed further',
    text: 'The social worker takes the lead, or the duty system is utilised. Paragraph 14.4 has any management oversight recorded on Mosaic. It is not said what managing the concern includes if 14.2 does not follow, how the rest is recorded, or when it is over.',
    ask: ['sf-social-worker', 'sf-team-manager'],
    sources: [{ section: 'concern', ref: '14.1' }],
    affects: { maps: ['welfare-concern'] },
  },
  'strategy-sentences': {
    kind: 'lost text',
    title: 'The broken sentences of 14.2',
    text: 'The first sentence lists allegations of significant harm, a request for a child to be accommodated, and Section 47 enquiries that are necessary. It has no end. It is not clear whether these are three circumstances, or whether the last two follow from the first. The next ends in “Strategy Meeting , Section 47 investigation”, and “until the outcome of Safeguarding and Support” lacks a noun.',
    readings: [
      'Any one of the three leads to liaison with Safeguarding and Support.',
      'Where significant harm is alleged, a request for accommodation and/or Section 47 enquiries are necessary.',
    ],
    ask: ['sf-team-manager', 'safeguarding-team-manager'],
    sources: [{ section: 'concern', ref: '14.2' }],
    affects: {
      timescales: ['remain-involved'],
      maps: ['welfare-concern', 'strategy-meeting', 'rising-risk'],
    },
  },
  'who-calls-strategy-meeting': {
    kind: 'ambiguity',
    title: 'Who calls the strategy meeting',
    text: 'The Strengthening Families Team Manager will liaise with Safeguarding and Support “to chair” a meeting. The responsibility of initiating and chairing rests with Safeguarding and Support. It is not said by when either acts. “Team Manager/ Operations Manager team” may be one role or two. By 6.1a the social worker and team manager liaise with a duty team manager instead.',
    ask: ['sf-team-manager', 'safeguarding-team-manager'],
    sources: [
      { section: 'concern', ref: '14.2' },
      { section: 'mash-and-edt', ref: '6.1a' },
    ],
    affects: { maps: ['mash-and-edt', 'strategy-meeting'] },
  },
  'which-social-worker': {
    kind: 'ambiguity',
    title: 'Which social worker goes to conference and visits',
    text: 'The “assessing social worker/team” is responsible for progression to conference. “The social worker is also responsible” for statutory visits, in line with the “interim/child protection plan”. It is not said whether that is the assessing social worker or the team’s own. Nor is it said which assessment makes a worker or team the “assessing” one: the single assessment, or the section 47 enquiries before the conference. It is not said what an interim plan is here, or how often the visits are.',
    ask: ['safeguarding-team-manager', 'sf-social-worker'],
    sources: [{ section: 'concern', ref: '14.3' }],
    affects: { timescales: ['statutory-visits'], maps: ['strategy-meeting'] },
  },
  'conference-transfer-point': {
    kind: 'ambiguity',
    title: 'What the transfer point is',
    text: '“This will act as the transfer point” follows a sentence about the report and the meeting. “This” may be either, or the decision that the threshold is met.',
    readings: [
      'The Initial Child Protection Conference.',
      'The report.',
      'The agreement that the threshold is met.',
    ],
    ask: ['safeguarding-team-manager', 'sf-team-manager'],
    sources: [{ section: 'concern', ref: '14.3' }],
    affects: { timescales: ['conference-transfer-point'], maps: ['strategy-meeting'] },
  },
  'conference-not-reached': {
    kind: 'missing step',
    title: 'When the threshold for a conference is not met',
    text: 'The document says what follows if the threshold for a child protection case conference is met. It does not say what follows if it is not: whether the case stays with the team, and on which plan.',
    ask: ['sf-team-manager', 'safeguarding-team-manager'],
    sources: [{ section: 'concern', ref: '14.3' }],
    affects: { maps: ['strategy-meeting'] },
  },
  'end-of-the-support-worker': {
    kind: 'ambiguity',
    title: 'Until when the family support worker stays',
    text: 'By 14.2 the family support worker and the social worker remain involved, where appropriate, {timescale:remain-involved}. By 14.3 the role of the family support worker ends at the transfer point. Nothing is said of the end of the social worker’s role.',
    ask: ['sf-social-worker', 'fsw-team-manager'],
    sources: [
      { section: 'concern', ref: '14.2' },
      { section: 'concern', ref: '14.3' },
    ],
    affects: {
      timescales: ['remain-involved', 'conference-transfer-point'],
      maps: ['strategy-meeting'],
    },
  },
  'risks-escalate': {
    kind: 'missing step',
    title: 'When joint work does not reduce the risk',
    text: 'If needs or risks escalate, the family support worker talks to “their manager” and the social worker may become more involved. By 4.4 there will then be opportunity for co-working, and the social worker will be responsible for risk management. The circumstances of 14.2 lead to a strategy meeting whenever they are there. It is not said when joint work short of them is no longer enough.',
    ask: ['sf-social-worker', 'sf-team-manager'],
    sources: [
      { section: 'concern', ref: '14.4' },
      { section: 'delivery-model', ref: '4.4' },
    ],
    affects: { maps: ['rising-risk'] },
  },
  'escalation-managers': {
    kind: 'ambiguity',
    title: 'To whom a disagreement goes, and by when',
    text: 'Paragraph 15.1 says the line manager “or” the operation manager. Paragraph 15.2 says the team manager “and” the operations manager. By 4.5 and 13.1 a family support worker’s line manager is the FSW Team Manager, and a social worker’s the social work team manager; which of them is meant is not said. Nor is it said which team’s manager, and the two spellings may be one role. No times are given, and nothing says who decides.',
    ask: ['operations-manager', 'sf-team-manager'],
    sources: [
      { section: 'escalation', ref: '15.1' },
      { section: 'escalation', ref: '15.2' },
    ],
    affects: { maps: ['escalation'] },
  },
} as const satisfies Record<string, Question>;
