import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 16. */
export const closure = {
  title: 'Closing the intervention',
  summary:
    'Threshold discussions, an agency that is unhappy with the plan to close, the decision, and what is recorded. Our note: section 16 names no order. This map takes its paragraphs in turn, with the decision after the disagreements.',
  sources: [
    { section: 'closure', ref: '16.1' },
    { section: 'closure', ref: '16.2' },
    { section: 'closure', ref: '16.3' },
    { section: 'closure', ref: '16.4' },
  ],
  nodes: {
    'plan-to-close': {
      kind: 'start',
      text: 'There is a plan to close the child in need intervention.',
      next: 'threshold-discussions',
      sources: [
        { section: 'closure', ref: '16.1' },
        { section: 'closure', ref: '16.3' },
      ],
    },
    'threshold-discussions': {
      kind: 'step',
      actor: 'not stated',
      text: 'Every threshold discussion should be resolved {timescale:thresholds-resolved}, and any disagreements documented.',
      timescales: ['thresholds-resolved'],
      next: 'dispute',
      sources: [{ section: 'closure', ref: '16.2' }],
    },
    dispute: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is there dispute over thresholds?',
      exits: [
        { label: 'Yes', to: 'support-in-dispute' },
        { label: 'No', to: 'agency-unhappy' },
      ],
      sources: [{ section: 'closure', ref: '16.2' }],
    },
    'support-in-dispute': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'The social worker may need to support the family support worker.',
      next: 'agency-unhappy',
      sources: [{ section: 'closure', ref: '16.2' }],
    },
    'agency-unhappy': {
      kind: 'decision',
      actor: { anyOf: ['agencies'] },
      text: 'Is a particular agency unhappy with the plan to close?',
      exits: [
        { label: 'Yes', to: 'minutes' },
        { label: 'No', to: 'decision-to-close' },
      ],
      sources: [{ section: 'closure', ref: '16.3' }],
    },
    minutes: {
      kind: 'step',
      actor: 'not stated',
      text: 'The minutes of the child in need meeting will document this.',
      next: 'escalated',
      sources: [{ section: 'closure', ref: '16.3' }],
    },
    escalated: {
      kind: 'decision',
      actor: { anyOf: ['agencies'] },
      text: 'Professionals can escalate their concerns, if required. Do they?',
      exits: [
        { label: 'Yes', to: 'escalation' },
        { label: 'No', to: 'decision-to-close' },
      ],
      sources: [{ section: 'closure', ref: '16.3' }],
    },
    escalation: {
      kind: 'step',
      actor: { anyOf: ['agencies'] },
      text: 'The concerns are escalated in line with the WSCB Escalation Policy. The document does not say whether closure waits for it. Our note: what follows does not hang on this.',
      next: 'decision-to-close',
      sources: [
        { section: 'closure', ref: '16.2' },
        { section: 'closure', ref: '16.3' },
      ],
    },
    'decision-to-close': {
      kind: 'decision',
      actor: { anyOf: ['multi-agency-group'] },
      text: 'The multi-agency group will “own” the decision, which needs to be clear and accountable. Is it to close?',
      exits: [
        { label: 'Yes', to: 'managerial-agreement' },
        { label: 'No', to: 'plan-goes-on' },
      ],
      sources: [
        { section: 'closure', ref: '16.1' },
        { section: 'closure', ref: '16.3' },
      ],
    },
    'plan-goes-on': {
      kind: 'end',
      text: 'The child in need plan goes on, with its reviews.',
      outcome: 'continues',
      map: 'review',
      sources: [
        { section: 'closure', ref: '16.1' },
        { section: 'reviews', ref: '10.1' },
      ],
    },
    'managerial-agreement': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Managerial agreement and oversight is required for all case closures. Is there agreement?',
      exits: [
        { label: 'Yes', to: 'record-the-rationale' },
        { label: 'No', to: 'no-agreement' },
      ],
      sources: [{ section: 'closure', ref: '16.4' }],
    },
    'no-agreement': {
      kind: 'end',
      text: 'The procedure does not say what holds where the multi-agency group and the manager differ.',
      outcome: 'not stated',
      sources: [
        { section: 'closure', ref: '16.1' },
        { section: 'closure', ref: '16.4' },
      ],
    },
    'record-the-rationale': {
      kind: 'step',
      actor: 'not stated',
      text: 'The rationale for closing the file must be reflected and recorded on the record of the child or young person.',
      next: 'closure-summary',
      sources: [{ section: 'closure', ref: '16.4' }],
    },
    'closure-summary': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'The social worker is responsible for completing the closure summary.',
      next: 'what-follows',
      sources: [{ section: 'closure', ref: '16.4' }],
    },
    'what-follows': {
      kind: 'end',
      text: 'Section 17 says what should be considered once the intervention and/or plan is complete.',
      outcome: 'continues',
      map: 'step-down',
      sources: [{ section: 'step-down', ref: '17.1' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
