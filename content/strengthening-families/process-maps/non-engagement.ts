import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 5.4. */
export const nonEngagement = {
  title: 'When the family does not engage',
  summary:
    'The review of the intervention with a family that does not engage with the team, and what it can lead to.',
  sources: [{ section: 'threshold', ref: '5.4' }],
  nodes: {
    'does-not-engage': {
      kind: 'start',
      text: 'The family does not engage with the Strengthening Families Team.',
      next: 'review-with-the-family',
      sources: [{ section: 'threshold', ref: '5.4' }],
    },
    'review-with-the-family': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'The intervention will be reviewed with the family. Historical information and risks are taken into account, to consider if the threshold for escalation is met.',
      next: 'manager-oversight',
      sources: [{ section: 'threshold', ref: '5.4' }],
    },
    'manager-oversight': {
      kind: 'step',
      actor: { anyOf: ['sw-team-manager'] },
      text: 'The review will be completed with this manager’s oversight.',
      next: 'what-is-assessed',
      sources: [{ section: 'threshold', ref: '5.4' }],
    },
    'what-is-assessed': {
      kind: 'decision',
      actor: 'not stated',
      text: 'What is assessed in the review?',
      exits: [
        { label: 'No further intervention', to: 'evidence-the-ending' },
        { label: 'Escalation', to: 'summary-of-risks' },
        { label: 'Neither', to: 'neither' },
      ],
      sources: [{ section: 'threshold', ref: '5.4' }],
    },
    'evidence-the-ending': {
      kind: 'step',
      actor: 'not stated',
      text: 'It is assessed that no further intervention is required. The file of the child or young person will need to evidence this, with a clear rationale for ending the involvement.',
      next: 'involvement-ends',
      sources: [{ section: 'threshold', ref: '5.4' }],
    },
    'involvement-ends': {
      kind: 'end',
      text: 'The involvement ends. Section 16 says what is required for every closure.',
      outcome: 'continues',
      map: 'closure',
      sources: [
        { section: 'threshold', ref: '5.4' },
        { section: 'closure', ref: '16.4' },
      ],
    },
    'summary-of-risks': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'Escalation is required for further assessment. There will be liaison with the relevant team. A clear summary of risks will be provided, with clear recommendations to initiate an assessment and/or Section 47 enquiries.',
      next: 'with-the-relevant-team',
      sources: [{ section: 'threshold', ref: '5.4' }],
    },
    'with-the-relevant-team': {
      kind: 'end',
      text: 'The relevant team has the recommendations. The document does not say which team it is, or what follows a recommendation for an assessment alone. For Section 47 enquiries, section 14 follows.',
      outcome: 'continues',
      map: 'strategy-meeting',
      sources: [
        { section: 'threshold', ref: '5.4' },
        { section: 'concern', ref: '14.2' },
      ],
    },
    neither: {
      kind: 'end',
      text: 'The procedure does not say what happens where intervention is still required, and escalation is not.',
      outcome: 'not stated',
      sources: [{ section: 'threshold', ref: '5.4' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
