import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 15, with 16.3. */
export const escalation = {
  title: 'Escalating a disagreement',
  summary:
    'To whom a disagreement can be escalated: within the team, between teams, or about a plan to close. Our note: in immediate danger, call 999; for a concern about a child, turn to the Multi-agency Safeguarding Hub (MASH).',
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
      text: 'Whose disagreement is it?',
      exits: [
        {
          label: 'Between the family support worker and the social worker, about threshold/management',
          to: 'within-the-team',
        },
        {
          label: 'The transferring team’s, with the thresholds for intervention by the team',
          to: 'between-teams',
        },
        { label: 'A particular agency’s, with the plan to close', to: 'about-closure' },
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
      text: 'This can be escalated internally to the line manager or the operations manager.',
      next: 'who-decides',
      sources: [{ section: 'escalation', ref: '15.1' }],
    },
    'between-teams': {
      kind: 'step',
      actor: 'not stated',
      text: 'This can be escalated to the team manager and the operations manager.',
      next: 'escalation-policy',
      sources: [{ section: 'escalation', ref: '15.2' }],
    },
    'about-closure': {
      kind: 'step',
      actor: { anyOf: ['agencies'] },
      text: 'Professionals can escalate their concerns in line with the WSCB Escalation Policy, if required.',
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
