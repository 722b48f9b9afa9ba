import type { StrengtheningFamiliesMap } from './map.ts';

/** Sections 8.1.1, 8.1.4 and 8.1.5, with 4.2 and 4.5. */
export const workflowMeeting = {
  title: 'The workflow meeting and the transfer',
  summary:
    'How a transfer is considered and accepted, who takes the case, and what is said of a full team. Our note: the document does not say where in this the question is put whether the team is full. The team reviews every request, so this map puts it where a transfer is not accepted, after any disagreement about thresholds.',
  sources: [
    { section: 'transfers', ref: '8.1.1' },
    { section: 'transfers', ref: '8.1.4' },
    { section: 'transfers', ref: '8.1.5' },
    { section: 'delivery-model', ref: '4.2' },
    { section: 'delivery-model', ref: '4.5' },
  ],
  nodes: {
    'transfer-requested': {
      kind: 'start',
      text: 'A transfer is requested, and the child or young person is on the transfer list.',
      next: 'attend-the-meeting',
      sources: [
        { section: 'transfers', ref: '8.1.1' },
        { section: 'transfers', ref: '8.1.4' },
      ],
    },
    'attend-the-meeting': {
      kind: 'step',
      actor: { allOf: ['sw-team-manager', 'fsw-team-manager'] },
      text: '“A SW and FSW Team manager” from Strengthening Families will attend the {timescale:workflow-meeting} workflow meeting. Its co-ordination will be the team managers’ responsibility, to manage the allocation, closure and transfer of work.',
      timescales: ['workflow-meeting'],
      next: 'transfer-accepted',
      sources: [
        { section: 'transfers', ref: '8.1.4' },
        { section: 'delivery-model', ref: '4.5' },
      ],
    },
    'transfer-accepted': {
      kind: 'decision',
      actor: { anyOf: ['sf-team'] },
      text: 'At the meeting the team will review the request for transfer, and confirm if it is accepted. Is it?',
      exits: [
        { label: 'Yes', to: 'provide-workers' },
        { label: 'No', to: 'disagreement' },
      ],
      sources: [{ section: 'transfers', ref: '8.1.1' }],
    },
    'team-full': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the Strengthening Families Team full?',
      exits: [
        { label: 'No', to: 'not-accepted' },
        { label: 'Yes', to: 'work-moves' },
      ],
      sources: [{ section: 'delivery-model', ref: '4.2' }],
    },
    'work-moves': {
      kind: 'step',
      actor: 'not stated',
      text: 'Child in need work will need to move between the A&I Teams and the CS&S Children’s Team. This is as capacity allows, and in line with the current Transfer Protocol. The view is that all teams support each other in managing demand and workload.',
      next: 'while-the-team-is-full',
      sources: [{ section: 'delivery-model', ref: '4.2' }],
    },
    'while-the-team-is-full': {
      kind: 'end',
      text: 'The procedure does not say which families move, or who holds a plan while it waits.',
      outcome: 'not stated',
      sources: [{ section: 'delivery-model', ref: '4.2' }],
    },
    disagreement: {
      kind: 'decision',
      actor: { anyOf: ['transferring-team'] },
      text: 'Does the transferring team disagree with the Strengthening Families Team’s thresholds for intervention?',
      exits: [
        { label: 'Yes', to: 'escalation' },
        { label: 'No', to: 'team-full' },
      ],
      sources: [{ section: 'escalation', ref: '15.2' }],
    },
    escalation: {
      kind: 'end',
      text: 'Escalation can be to the team manager and the operations manager.',
      outcome: 'continues',
      map: 'escalation',
      sources: [{ section: 'escalation', ref: '15.2' }],
    },
    'not-accepted': {
      kind: 'end',
      text: 'The procedure does not say what follows a transfer that is not accepted, or who then holds the plan.',
      outcome: 'not stated',
      sources: [{ section: 'transfers', ref: '8.1.1' }],
    },
    'provide-workers': {
      kind: 'step',
      actor: { anyOf: ['sf-team-manager'] },
      text: 'The Strengthening Families team managers will provide two workers: a family support worker and a Strengthening Families social worker.',
      event: 'transfer-accepted',
      next: 'take-the-case',
      sources: [{ section: 'transfers', ref: '8.1.5' }],
    },
    'take-the-case': {
      kind: 'step',
      actor: { allOf: ['family-support-worker', 'sf-social-worker'] },
      text: 'They will take the case {timescale:take-the-case}.',
      timescales: ['take-the-case'],
      next: 'case-responsibility',
      sources: [{ section: 'transfers', ref: '8.1.5' }],
    },
    'case-responsibility': {
      kind: 'step',
      actor: { allOf: ['family-support-worker', 'sf-social-worker'] },
      text: 'Case responsibility will transfer: for oversight, to the social worker; “and the family support work as the assigned worker”. The document does not say whether both then hold it.',
      event: 'case-transferred',
      next: 'plan',
      sources: [{ section: 'transfers', ref: '8.1.5' }],
    },
    plan: {
      kind: 'end',
      text: 'The work goes on with the child in need plan. The Transfer Protocol has further details of the transfer.',
      outcome: 'continues',
      map: 'plan',
      sources: [
        { section: 'transfers', ref: '8.1.5' },
        { section: 'plans', ref: '9' },
      ],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
