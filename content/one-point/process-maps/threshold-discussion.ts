import type { OnePointMap } from './map.ts';
import { cited, supportMeanwhile } from './thresholds.ts';

/** Chapter 4: steps 1 to 3 of a threshold discussion. */
export const thresholdDiscussion = {
  title: 'A threshold discussion, steps 1 to 3',
  summary:
    'Who talks with whom where the route is not clear or the threshold is not agreed, up to the Operations Manager. Support for the family should not be delayed meanwhile.',
  sources: cited(''),
  nodes: {
    'not-agreed': {
      kind: 'start',
      text: 'The route to allocation is not clear, or the threshold is not agreed. The discussion should be concluded {timescale:threshold-discussion}.',
      timescales: ['threshold-discussion'],
      event: 'threshold-challenged',
      next: 'mash-challenge',
      sources: cited(''),
      trainerNote:
        'By step 1 there are two ways. The First Contact Officer assigned the threshold, with triage by the First Contact Social Worker. Or an Early Help Triage Worker assigned it.',
    },
    'mash-challenge': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it a MASH challenge?',
      exits: [
        { label: 'No', to: 'support-meanwhile' },
        { label: 'Yes', to: 'mash-procedures' },
      ],
      sources: cited(''),
    },
    'mash-procedures': {
      kind: 'end',
      text: 'It will follow MASH challenge procedures. The procedure does not say what they are.',
      outcome: 'not stated',
      sources: cited(''),
    },
    'support-meanwhile': { ...supportMeanwhile, next: 'initiate' },
    initiate: {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'In the first instance, the manager or Senior Key Worker will initiate the threshold conversation to the Senior Early Help Triage Worker {timescale:start-threshold-conversation}.',
      timescales: ['start-threshold-conversation'],
      event: 'threshold-conversation',
      next: 'consultant',
      sources: cited(', Step 2'),
    },
    consultant: {
      kind: 'decision',
      actor: { anyOf: ['senior-triage-worker'] },
      text: 'The Senior Early Help Triage Worker would discuss this with the First Contact Social Work Consultant. What do they come to?',
      exits: [
        { label: 'Agreed: overturned', to: 'overturn' },
        { label: 'Agreement cannot be reached', to: 'discuss-again' },
        { label: 'Agreed: it stays Early Help', to: 'stays-early-help' },
      ],
      sources: cited(', Step 2'),
    },
    overturn: {
      kind: 'end',
      text: 'The “decision to Early Help” is overturned. The First Contact Social Work Consultant (FCSWC) will action this.',
      outcome: 'done',
      sources: cited(', Step 2'),
    },
    'stays-early-help': {
      kind: 'end',
      text: 'The procedure does not say what follows if these two agree with each other, and the manager who challenged does not.',
      outcome: 'not stated',
      sources: [...cited(', Step 2'), ...cited(', Step 3')],
    },
    'discuss-again': {
      kind: 'step',
      actor: { anyOf: ['senior-triage-worker'] },
      text: 'The Senior Early Help Triage Worker will discuss with the Family Hub Manager or the IFS Team Manager/Senior Key Worker.',
      next: 'to-operations-manager',
      sources: cited(', Step 3'),
    },
    'to-operations-manager': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'They will then discuss the family with their Operations Manager {timescale:discuss-with-operations-manager}.',
      timescales: ['discuss-with-operations-manager'],
      next: 'operations-manager',
      sources: cited(', Step 3'),
    },
    'operations-manager': {
      kind: 'decision',
      actor: { anyOf: ['operations-manager'] },
      text: 'The Operations Manager will review all relevant information. Do they uphold the decision that the case is Early Help?',
      exits: [
        { label: 'Yes', to: 'note-the-decision' },
        { label: 'No: feels it meets Safeguarding thresholds', to: 'to-step-4' },
        { label: 'No, but it does not meet them', to: 'neither' },
      ],
      sources: cited(', Step 3'),
    },
    'note-the-decision': {
      kind: 'step',
      actor: { anyOf: ['operations-manager'] },
      text: 'On LiquidLogic, the Operations Manager will make a Management Oversight Case Note.',
      next: 'final-early-help',
      sources: cited(', Step 3'),
    },
    'final-early-help': {
      kind: 'end',
      text: 'This will be the final decision: the case is Early Help.',
      outcome: 'done',
      sources: cited(', Step 3'),
    },
    'to-step-4': {
      kind: 'end',
      text: 'Steps 4 to 6 come next, between One Point and First Contact.',
      outcome: 'continues',
      map: 'threshold-escalation',
      sources: cited(', Step 3'),
    },
    neither: {
      kind: 'end',
      text: 'The procedure does not say what happens to a case that is not Early Help and does not meet Safeguarding thresholds.',
      outcome: 'not stated',
      sources: cited(', Step 3'),
    },
  },
} as const satisfies OnePointMap;
