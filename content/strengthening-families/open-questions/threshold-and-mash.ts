import type { Question } from './question.ts';

/** Sections 5 to 7. */
export const thresholdQuestions = {
  'consent-refused': {
    kind: 'ambiguity',
    title: 'Which team goes on when consent is refused',
    text: 'The CS&S Children’s Team “and/or” IR Team is then responsible. It is not said which of them, or what holds where an A&I Team did the assessment.',
    ask: ['cs-and-s', 'initial-response'],
    sources: [{ section: 'threshold', ref: '5.1' }],
    affects: { maps: ['consent-and-plan'], checks: ['service'] },
  },
  'threshold-not-met': {
    kind: 'missing step',
    title: 'When the threshold is not met',
    text: 'Initial Response follows the Early Help procedure if the threshold is not met and Early Help can support the family. It is not said what follows if Early Help cannot, or if another team did the assessment. Nor is it said what follows for a child in need, if no threshold for ongoing intervention is evidenced. Paragraph 3.3 wants tier 3 services, 5.1 the threshold for ongoing intervention and 5.2 a child in need: it is not said whether these are one test or three.',
    ask: ['initial-response', 'early-help-officer'],
    sources: [
      { section: 'threshold', ref: '5.2' },
      { section: 'threshold', ref: '5.1' },
      { section: 'the-team', ref: '3.3' },
    ],
    affects: { maps: ['threshold'], checks: ['service'] },
  },
  'early-help-names': {
    kind: 'loose reference',
    title: 'Three names for the Early Help route',
    text: 'Paragraph 5.2 has an Early Help Step up Step Down Procedure, 17.1 an Early Help Step down process, and section 20 Step up/step down processes. It is not said that they are one document.',
    ask: ['early-help-officer'],
    sources: [
      { section: 'threshold', ref: '5.2' },
      { section: 'step-down', ref: '17.1' },
      { section: 'references', ref: '20' },
    ],
    affects: { maps: ['threshold', 'step-down'] },
  },
  'names-of-plans': {
    kind: 'ambiguity',
    title: 'Whether the plans that the document names are one plan',
    text: 'There is a proposed plan of intervention (5.2, 5.3), a child in need plan for the transfer (8.1.1), an interim plan (9.1) and a cohesive plan (9.3). It is not said which of them are the same. Nor is it said how the interim plan, due {timescale:interim-plan-9-1} after the assessment, relates to the plan that a referral already needs.',
    ask: ['transferring-team', 'sf-social-worker'],
    sources: [
      { section: 'threshold', ref: '5.2' },
      { section: 'threshold', ref: '5.3' },
      { section: 'transfers', ref: '8.1.1' },
      { section: 'plans', ref: '9.1' },
      { section: 'plans', ref: '9.3' },
    ],
    affects: {
      timescales: ['interim-plan-9-1', 'interim-plan-9-3', 'prepare-cohesive-plan'],
      maps: ['consent-and-plan', 'transfer-request', 'plan'],
      checks: ['service', 'transfer-from-initial-response', 'transfer-from-cs-and-s'],
    },
  },
  'non-engagement': {
    kind: 'missing step',
    title: 'When a family counts as not engaged',
    text: 'The social worker will review the intervention where the family does not engage. It is not said how often or for how long contact is tried, by when the review is made, or which team is “relevant” if escalation is required. For Section 47 enquiries, 14.2 names Safeguarding and Support. Nor is it said what follows if intervention is still required and escalation is not.',
    ask: ['sf-social-worker', 'sw-team-manager'],
    sources: [{ section: 'threshold', ref: '5.4' }],
    affects: { maps: ['non-engagement'] },
  },
  're-referral-rule': {
    kind: 'missing step',
    title: 'What the rule for re-referrals is',
    text: 'For re-referrals, {timescale:re-referral-rule} will apply. The document does not say what the rule is, what it counts from or what it leads to. The sentence ends on a comma, so a part may be missing. This guide works out no date from it.',
    ask: ['sf-team-manager', 'mash'],
    sources: [{ section: 'mash-and-edt', ref: '6.1c' }],
    affects: { timescales: ['re-referral-rule'], maps: ['mash-and-edt'], checks: ['service'] },
  },
  'edt-twice': {
    kind: 'ambiguity',
    title: 'What EDT sends, and to where',
    text: 'By 6.1, all referrals and notifications will be sent to the inbox on Mosaic, for families with an allocated social worker. By 6.1b, EDT will send all safeguarding referrals and notifications to the team, and neither the inbox nor an allocated worker is named. A word is missing before “the Strengthening Families Team”.',
    readings: [
      'Paragraph 6.1b stands under 6.1, and holds for families who have an allocated social worker.',
      'Paragraph 6.1b holds for every family, allocated or not.',
    ],
    ask: ['edt', 'sf-team-manager'],
    sources: [
      { section: 'mash-and-edt', ref: '6.1b' },
      { section: 'mash-and-edt', ref: '6.1' },
    ],
    affects: { maps: ['mash-and-edt'] },
  },
  'inbox-timing': {
    kind: 'missing step',
    title: 'How soon the inbox is read',
    text: 'Social workers and their manager are responsible for reviewing what is sent. No time is given for that. For an immediate welfare concern, 14.1 wants no delay, and the duty system where the social worker is not available. The document does not say what hours the team keeps, or who acts on what EDT sends before the team is back.',
    ask: ['sw-team-manager', 'edt'],
    sources: [
      { section: 'mash-and-edt', ref: '6.1' },
      { section: 'mash-and-edt', ref: '6.1b' },
    ],
    affects: { maps: ['mash-and-edt'] },
  },
  'no-social-worker-allocated': {
    kind: 'missing step',
    title: 'Families without an allocated social worker',
    text: 'Sections 6.1 and 14.1 are about families who have an allocated Strengthening Families social worker. In step down that relationship closes, and the family support worker is the lead professional. By 6.1b EDT will send its safeguarding referrals to the team, and 14.4 has the family support worker discuss rising risks with their manager. It is not said who takes information or a concern about such a family.',
    ask: ['sf-team-manager', 'mash'],
    sources: [
      { section: 'mash-and-edt', ref: '6.1' },
      { section: 'concern', ref: '14.1' },
      { section: 'step-down', ref: '17.2' },
    ],
    affects: { maps: ['mash-and-edt', 'welfare-concern', 'step-down'] },
  },
  'section-17-reference': {
    kind: 'loose reference',
    title: 'Which part of section 17 has the definition',
    text: 'Paragraph 7.1 says that section 17(1) defines what is meant by children in need. Our note: the duty to children in need stands in section 17(1). The definition is in section 17(10).',
    ask: ['children-and-families'],
    sources: [{ section: 'child-in-need', ref: '7.1' }],
    affects: {},
  },
} as const satisfies Record<string, Question>;
