import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 15, with 16.3. */
export const escalation = {
  title: 'Escalating a disagreement',
  summary:
    'To whom a disagreement can be escalated: within the team, between teams, or about a plan to close.',
  sources: [
    { section: 'escalation', ref: '15.1' },
    { section: 'escalation', ref: '15.2' },
    { section: 'closure', ref: '16.3' },
  ],
  nodes: {
    disagreement: {
      kind: 'start',
      text: 'There is a disagreement about a threshold, the management of a case or a closure.',
      next: 'between-whom',
      sources: [
        { section: 'escalation', ref: '15' },
        { section: 'closure', ref: '16.3' },
      ],
    },
    'between-whom': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Between whom is the disagreement?',
      exits: [
        { label: 'Within the team', to: 'within-the-team' },
        { label: 'With the transferring team', to: 'between-teams' },
        { label: 'With an agency, about closure', to: 'about-closure' },
      ],
      sources: [
        { section: 'escalation', ref: '15.1' },
        { section: 'escalation', ref: '15.2' },
        { section: 'closure', ref: '16.3' },
      ],
    },
    'within-the-team': {
      kind: 'step',
      actor: 'not stated',
      text: 'The family support worker and the social worker disagree about the threshold or the management of the case. Internally, this can be escalated to the line manager or the operation manager.',
      next: 'who-decides',
      sources: [{ section: 'escalation', ref: '15.1' }],
    },
    'between-teams': {
      kind: 'step',
      actor: 'not stated',
      text: 'The transferring team disagrees with the Strengthening Families Team’s thresholds for intervention. It can be escalated to the team manager and the operations manager.',
      next: 'escalation-policy',
      sources: [{ section: 'escalation', ref: '15.2' }],
    },
    'about-closure': {
      kind: 'step',
      actor: { anyOf: ['agencies'] },
      text: 'A particular agency is unhappy with the plan to close. Professionals can, if required, escalate their concerns in line with the WSCB Escalation Policy.',
      next: 'escalation-policy',
      sources: [{ section: 'closure', ref: '16.3' }],
    },
    'who-decides': {
      kind: 'end',
      text: 'The procedure does not say who then decides, or by when.',
      outcome: 'not stated',
      sources: [{ section: 'escalation', ref: '15.1' }],
    },
    'escalation-policy': {
      kind: 'end',
      text: 'For more details the document refers to Warwickshire’s Safeguarding Children Board Escalation Policy.',
      outcome: 'continues',
      sources: [
        { section: 'escalation', ref: '15.2' },
        { section: 'closure', ref: '16.3' },
      ],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
