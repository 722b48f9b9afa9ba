import type { OnePointMap } from './map.ts';
import { cited, supportMeanwhile } from './thresholds.ts';

/** Chapter 4: steps 4 to 6 of a threshold discussion. */
export const thresholdEscalation = {
  title: 'A threshold discussion, steps 4 to 6',
  summary:
    'From the Operations Manager and the First Contact Manager to the Strategic Managers, and what holds for the family meanwhile.',
  sources: [...cited(', Step 4'), ...cited(', Step 5'), ...cited(', Step 6')],
  nodes: {
    'not-early-help': {
      kind: 'start',
      text: 'The Operations Manager agrees that the case is not Early Help, and feels that it meets Safeguarding thresholds.',
      next: 'inform',
      sources: cited(', Step 3'),
    },
    inform: {
      kind: 'step',
      actor: { anyOf: ['operations-manager'] },
      text: 'The Operations Manager will inform the Senior Early Help Triage Worker.',
      next: 'first-contact-manager',
      sources: cited(', Step 4'),
    },
    'first-contact-manager': {
      kind: 'step',
      actor: { anyOf: ['operations-manager'] },
      text: 'The Operations Manager will proceed to have a conversation with the First Contact Manager.',
      next: 'support-meanwhile',
      sources: cited(', Step 4'),
    },
    'support-meanwhile': { ...supportMeanwhile, next: 'agreement' },
    agreement: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Can agreement on the threshold be reached?',
      event: 'threshold-not-agreed',
      exits: [
        { label: 'Yes', to: 'agreed' },
        { label: 'No', to: 'escalate' },
      ],
      sources: [...cited(', Step 4'), ...cited(', Step 5')],
    },
    agreed: {
      kind: 'end',
      text: 'The procedure does not say who acts on the agreement, or where it is recorded.',
      outcome: 'not stated',
      sources: cited(', Step 4'),
    },
    escalate: {
      kind: 'step',
      actor: { anyOf: ['operations-manager'] },
      text: 'The OPS Operations Manager will escalate to the OPS Strategic Manager.',
      event: 'threshold-escalated',
      next: 'strategic-managers',
      sources: cited(', Step 5'),
    },
    'strategic-managers': {
      kind: 'step',
      actor: { anyOf: ['strategic-manager'] },
      text: 'The OPS Strategic Manager will have a conversation with the First Contact Strategic Manager {timescale:strategic-managers-conversation}.',
      timescales: ['strategic-managers-conversation'],
      next: 'decide',
      sources: cited(', Step 5'),
    },
    decide: {
      kind: 'step',
      actor: { anyOf: ['strategic-manager', 'first-contact-strategic-manager'] },
      text: 'The Strategic Manager will reach a decision on the threshold.',
      next: 'note',
      sources: cited(', Step 6'),
      trainerNote: 'The document does not say which of the two Strategic Managers decides.',
    },
    note: {
      kind: 'step',
      actor: { anyOf: ['strategic-manager', 'first-contact-strategic-manager'] },
      text: 'The Strategic Manager will make a Management Oversight Case Note on LiquidLogic.',
      next: 'final',
      sources: cited(', Step 6'),
    },
    final: {
      kind: 'end',
      text: 'This decision is final, and ends the threshold discussion.',
      outcome: 'done',
      sources: cited(', Step 6'),
    },
  },
} as const satisfies OnePointMap;
