import type { StrengtheningFamiliesMap } from './map.ts';

/** Sections 8.1.1 to 8.1.4, up to the transfer list, with 1.2, 5.1 and 5.3. */
export const transferRequest = {
  title: 'Preparing a transfer into the team',
  summary:
    'What is prepared, endorsed and put on file before the workflow meeting, for children in need from CS&S and from Initial Response. Our note: this map takes the papers of 8.1.2 and 8.1.3 after the plan and before the transfer list, as the document does. It comes first to what 5.1 and 5.3 require. The map from the threshold to a referral has what follows without consent.',
  sources: [
    { section: 'transfers', ref: '8.1' },
    { section: 'transfers', ref: '8.1.1' },
    { section: 'transfers', ref: '8.1.2' },
    { section: 'transfers', ref: '8.1.3' },
    { section: 'transfers', ref: '8.1.4' },
    { section: 'no-recourse-to-public-funds', ref: '8.2.1' },
    { section: 'about-this-document', ref: '1.2' },
    { section: 'threshold', ref: '5.1' },
    { section: 'threshold', ref: '5.3' },
  ],
  nodes: {
    'would-benefit': {
      kind: 'start',
      text: 'Following assessment, it has been identified that the child or young person and family would benefit from a service from the Strengthening Families Team.',
      next: 'excluded',
      sources: [{ section: 'transfers', ref: '8.1.4' }],
    },
    excluded: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the child or young person one of these: subject to child protection procedures or a child protection plan; on the edge of care; looked after; in need and meeting the criteria for the Children with Disabilities Team (Social Care)?',
      exits: [
        { label: 'None of these', to: 'consent-and-plan' },
        { label: 'One of these', to: 'separate-pathways' },
      ],
      sources: [
        { section: 'about-this-document', ref: '1.2' },
        { section: 'the-team', ref: '3.4' },
      ],
    },
    'separate-pathways': {
      kind: 'end',
      text: 'These children and young people are not within the remit of the document, and have separate pathways of support.',
      outcome: 'continues',
      sources: [
        { section: 'about-this-document', ref: '1.2' },
        { section: 'the-team', ref: '3.4' },
      ],
    },
    'consent-and-plan': {
      kind: 'step',
      actor: { anyOf: ['transferring-team'] },
      text: 'The family has to consent, and the transferring team will need to record the consent on the child’s file. By 5.3 a referral will also require a proposed plan that has been completed with the family.',
      next: 'no-recourse',
      sources: [
        { section: 'threshold', ref: '5.1' },
        { section: 'threshold', ref: '5.3' },
      ],
    },
    'no-recourse': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Following the completion of a single assessment, is the family identified to have no recourse to public funds?',
      exits: [
        { label: 'No', to: 'prepare-the-plan' },
        { label: 'Yes', to: 'no-recourse-pathway' },
      ],
      sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.1' }],
    },
    'no-recourse-pathway': {
      kind: 'end',
      text: 'Section 8.2 has the pathway for these families. The document does not say which steps of 8.1 hold for them too.',
      outcome: 'continues',
      map: 'no-recourse',
      sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2' }],
    },
    'prepare-the-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'A child in need plan should be prepared, following a social worker’s completed single assessment. It outlines the reasons for the threshold being met, and the strengths and difficulties. The proposed outcomes and the consideration for referral should be outlined too.',
      next: 'endorse-the-plan',
      sources: [{ section: 'transfers', ref: '8.1.1' }],
    },
    'endorse-the-plan': {
      kind: 'step',
      actor: { anyOf: ['referring-team-manager'] },
      text: '“This” (the plan, or the consideration for referral) will need to be endorsed, to enable the transfer request to be made.',
      next: 'from-which-team',
      sources: [{ section: 'transfers', ref: '8.1.1' }],
    },
    'from-which-team': {
      kind: 'decision',
      actor: 'not stated',
      text: 'From which team does the child or young person transfer?',
      exits: [
        { label: 'From Initial Response', to: 'initial-response-involved' },
        { label: 'From a CS&S children’s team', to: 'recent-assessment' },
      ],
      sources: [{ section: 'transfers', ref: '8.1' }],
    },
    'initial-response-involved': {
      kind: 'decision',
      actor: 'not stated',
      text: 'What is required without both of these is not said. Has Initial Response been involved for {timescale:initial-response-involvement}, and has work been completed following the completion of a single assessment?',
      timescales: ['initial-response-involvement'],
      exits: [
        { label: 'Yes', to: 'transfer-summary' },
        { label: 'No', to: 'transfer-list' },
      ],
      sources: [{ section: 'transfers', ref: '8.1.2' }],
    },
    'transfer-summary': {
      kind: 'step',
      actor: 'not stated',
      text: 'A transfer summary should be completed. It outlines the concerns, the aims, the objectives and any outstanding work.',
      next: 'transfer-list',
      sources: [{ section: 'transfers', ref: '8.1.2' }],
    },
    'recent-assessment': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is there a recent single assessment?',
      exits: [
        { label: 'Yes', to: 'transfer-list' },
        { label: 'No', to: 'relevant-documents' },
      ],
      sources: [{ section: 'transfers', ref: '8.1.3' }],
    },
    'relevant-documents': {
      kind: 'step',
      actor: 'not stated',
      text: 'Relevant documents will be required. Examples are recent review minutes, a SMART child in need plan, a social worker report to case conference, and a clear transfer summary on file.',
      next: 'transfer-list',
      sources: [{ section: 'transfers', ref: '8.1.3' }],
    },
    'transfer-list': {
      kind: 'step',
      actor: { anyOf: ['referring-team-manager', 'operations-manager'] },
      text: 'The children identified can be added to the transfer list. It enables the case transfer to be considered at the {timescale:workflow-meeting} workflow meeting.',
      timescales: ['workflow-meeting'],
      next: 'workflow-meeting',
      sources: [{ section: 'transfers', ref: '8.1.4' }],
    },
    'workflow-meeting': {
      kind: 'end',
      text: 'The workflow meeting considers the transfer.',
      outcome: 'continues',
      map: 'workflow-meeting',
      sources: [{ section: 'transfers', ref: '8.1.4' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
