import type { EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';
import { assessed, consent } from './criteria.ts';
import { exclusions } from './exclusions.ts';

const earlyHelp =
  'If the threshold for child in need is not met, and Early Help can support the family, Initial Response will follow the Early Help procedure.';
const notConcluded = 'A single assessment that is not complete has come to no conclusion.';

/** Sections 1.2, 3 and 5: the service itself. */
export const service = {
  title: 'Does a child or young person fit the Strengthening Families Team?',
  summary:
    'What the single assessment has to come to, the family’s consent, and the groups that are not included. The document states no condition as one of several that would do. All of them are therefore asked for.',
  sources: [
    { section: 'threshold', ref: '5.1' },
    { section: 'threshold', ref: '5.2' },
    { section: 'the-team', ref: '3.1' },
    { section: 'the-team', ref: '3.3' },
    { section: 'the-team', ref: '3.4' },
    { section: 'about-this-document', ref: '1.2' },
    { section: 'about-this-document', ref: '1.3' },
  ],
  groups: [
    {
      heading: 'Age, assessment and plan',
      hint: 'Most of these are professional judgements, made in the single assessment. The completed assessment and the plan turn no family away, but they come first.',
      criteria: assessed,
    },
    {
      heading: 'Consent',
      hint: 'The family has to consent. If it has not been asked, that comes first. If it refuses, 5.1 says who reviews the intervention, and decides on closure or escalation.',
      criteria: consent,
    },
    {
      heading: 'Who is not included',
      hint: 'These groups are not included within the remit of the document, and have separate pathways in place for support.',
      criteria: exclusions,
    },
  ],
  readings: [
    {
      id: 'every-condition',
      text: 'every condition must be met, and the child or young person is in none of the groups that are not included',
      rule: {
        all: [
          { criterion: 'age' },
          { criterion: 'tier-3' },
          { criterion: 'threshold-evidenced' },
          { criterion: 'needs-and-risks' },
          { criterion: 'child-in-need' },
          { criterion: 'disabilities' },
          { criterion: 'edge-of-care' },
          { criterion: 'child-protection' },
          { criterion: 'looked-after' },
        ],
      },
    },
  ],
  preconditions: [
    { criterion: 'single-assessment', first: 'complete the single assessment' },
    {
      criterion: 'plan-in-place',
      first:
        'a child in need plan; ask a Strengthening Families team manager whether a proposed plan is enough',
    },
    {
      criterion: 'consent',
      first:
        'the family’s consent to ongoing support and intervention from the Strengthening Families Team',
    },
  ],
  contradictions: [
    { answers: { 'single-assessment': 'no', 'tier-3': 'yes' }, text: notConcluded },
    { answers: { 'single-assessment': 'no', 'child-in-need': 'yes' }, text: notConcluded },
    { answers: { 'single-assessment': 'no', 'threshold-evidenced': 'yes' }, text: notConcluded },
  ],
  talkTo: 'sf-team-manager',
  next: {
    'likely fits': {
      text: 'Go through the list “Before the referral”, then through the checker for the team from which the child or young person transfers.',
      map: 'transfer-request',
      section: 'transfers',
    },
    'does not appear to fit': {
      text: 'The document does not say what follows for every reason.',
      because: {
        'child-in-need': earlyHelp,
        'threshold-evidenced': earlyHelp,
        disabilities:
          'The Children with Disabilities Team (Social Care) has its own pathway for support. This procedure does not describe it.',
        'edge-of-care':
          'Children and young people on the edge of care have their own pathway for support. This procedure does not describe it.',
        'child-protection':
          'Children and young people subject to child protection procedures/child protection plan have their own pathway for support. This procedure does not describe it.',
        'looked-after':
          'Looked after children and young people have their own pathway for support. This procedure does not describe it.',
      },
      map: 'threshold',
      section: 'threshold',
    },
    'cannot tell yet': {
      text: 'Find out what is still open, and answer again. The threshold stands in section 5.',
      because: {
        consent:
          'Where families do not consent, reviewing the intervention and deciding on closure or escalation is the responsibility of the CS&S Children’s Team and/or IR Team.',
      },
      map: 'threshold',
      section: 'threshold',
    },
    'talk to': {
      text: 'Ask a Strengthening Families team manager how the age is read.',
      map: 'threshold',
      section: 'the-team',
    },
  },
  before: {
    heading: 'Before the referral',
    items: [
      {
        text: 'Level: the team that completes the single assessment, or is responsible for the plan, will determine the level of intervention required.',
        sources: [{ section: 'threshold', ref: '5.1' }],
      },
      {
        text: 'Consent: the transferring team will need to record it on the child’s file.',
        sources: [{ section: 'threshold', ref: '5.1' }],
      },
      {
        text: 'Family: the social worker who completes the single assessment is required to involve the family, and to reflect upon the information gathered.',
        sources: [{ section: 'threshold', ref: '5.3' }],
      },
      {
        text: 'Plan: a referral will require a proposed plan, completed with the family. It details a plan of intervention, clear and measurable, at child in need level.',
        sources: [{ section: 'threshold', ref: '5.3' }],
      },
      {
        text: 'Re-referral: {timescale:re-referral-rule} will apply where it is not edge of care or child protection. The document does not say what the rule is.',
        sources: [{ section: 'mash-and-edt', ref: '6.1c' }],
      },
    ],
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
