import type { StrengtheningFamiliesMap } from './map.ts';

/** Sections 14.2 and 14.3. */
export const strategyMeeting = {
  title: 'Strategy meeting, Section 47 and conference',
  summary:
    'From the circumstances of 14.2 to the Initial Child Protection Conference, and what the team’s workers do on the way. Our note: sentences of 14.2 are broken, and this map does not mend them.',
  sources: [
    { section: 'concern', ref: '14.2' },
    { section: 'concern', ref: '14.3' },
  ],
  nodes: {
    circumstances: {
      kind: 'start',
      text: 'The paragraph names three things. They are allegations or information indicating significant harm, suffered or likely; request for accommodation into local authority care; and/or section 47 enquiries, which are necessary.',
      next: 'liaise',
      sources: [{ section: 'concern', ref: '14.2' }],
    },
    liaise: {
      kind: 'step',
      actor: { anyOf: ['sf-team-manager'] },
      text: 'If the concerns are highlighted for child in need/child protection, there will be liaison with the relevant manager of Safeguarding and Support, “to chair a Strategy Meeting , Section 47 investigation”.',
      next: 'initiate-and-chair',
      sources: [{ section: 'concern', ref: '14.2' }],
    },
    'initiate-and-chair': {
      kind: 'step',
      actor: { anyOf: ['safeguarding-and-support'] },
      text: 'The responsibility to initiate and to chair a strategy meeting will rest with this team.',
      next: 'attend',
      sources: [{ section: 'concern', ref: '14.2' }],
    },
    attend: {
      kind: 'step',
      actor: { allOf: ['sf-social-worker', 'family-support-worker'] },
      text: 'They will attend, and contribute to the sharing of information and the discussion of risk.',
      next: 'remain-appropriate',
      sources: [{ section: 'concern', ref: '14.2' }],
    },
    'remain-appropriate': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it appropriate that the family support worker and the social worker remain involved?',
      exits: [
        { label: 'Yes', to: 'remain-involved' },
        { label: 'No', to: 'conference-threshold' },
      ],
      sources: [{ section: 'concern', ref: '14.2' }],
    },
    'remain-involved': {
      kind: 'step',
      actor: { allOf: ['family-support-worker', 'sf-social-worker'] },
      text: 'They will remain involved and complete particular pieces of work, {timescale:remain-involved}. This is to minimise disruption to the child or young person and the family.',
      timescales: ['remain-involved'],
      next: 'conference-threshold',
      sources: [{ section: 'concern', ref: '14.2' }],
    },
    'conference-threshold': {
      kind: 'decision',
      actor: 'not stated',
      text: 'This follows the strategy meeting’s outcome and any section 47 enquiries after it. Is it agreed that the threshold for a child protection case conference is met?',
      exits: [
        { label: 'Yes', to: 'progress-to-conference' },
        { label: 'No', to: 'conference-not-reached' },
      ],
      sources: [{ section: 'concern', ref: '14.3' }],
    },
    'conference-not-reached': {
      kind: 'end',
      text: 'The procedure does not say what happens next: whether the case stays with the Strengthening Families Team, and on which plan.',
      outcome: 'not stated',
      sources: [{ section: 'concern', ref: '14.3' }],
    },
    'progress-to-conference': {
      kind: 'step',
      actor: { anyOf: ['assessing-social-worker'] },
      text: 'The assessing social worker/team is responsible for the progression to Initial Child Protection Conference. The same worker or team is responsible for the transfer of the case to the relevant CS&S team.',
      next: 'statutory-visits',
      sources: [{ section: 'concern', ref: '14.3' }],
    },
    'statutory-visits': {
      kind: 'step',
      actor: { anyOf: ['assessing-social-worker', 'sf-social-worker'] },
      text: '“The social worker” is also responsible for completing statutory visits, {timescale:statutory-visits}.',
      timescales: ['statutory-visits'],
      next: 'contribute-to-the-report',
      sources: [{ section: 'concern', ref: '14.3' }],
    },
    'contribute-to-the-report': {
      kind: 'step',
      actor: { allOf: ['sf-social-worker', 'family-support-worker'] },
      text: 'They will contribute to the report.',
      next: 'attend-the-conference',
      sources: [{ section: 'concern', ref: '14.3' }],
    },
    'attend-the-conference': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker', 'family-support-worker'] },
      text: 'Whichever worker is most relevant will attend the meeting, to contribute to its discussion of risk.',
      next: 'transfer-point',
      sources: [{ section: 'concern', ref: '14.3' }],
    },
    'transfer-point': {
      kind: 'step',
      actor: 'not stated',
      text: '“This” will act as the {timescale:conference-transfer-point}. The family support worker’s role will end.',
      timescales: ['conference-transfer-point'],
      next: 'child-protection',
      sources: [{ section: 'concern', ref: '14.3' }],
    },
    'child-protection': {
      kind: 'end',
      text: 'The case transfers to the relevant CS&S team. Children subject to child protection have a separate pathway.',
      outcome: 'continues',
      sources: [
        { section: 'concern', ref: '14.3' },
        { section: 'about-this-document', ref: '1.2' },
      ],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
