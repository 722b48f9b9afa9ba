import type { OnePointMap } from './map.ts';

const oversight = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Management Oversight',
} as const;
const informal = {
  section: 'case-supervision',
  ref: 'Chapter 14, Informal Case Discussions',
} as const;
const formal = { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' } as const;
const manager = { anyOf: ['manager'] } as const;

/** Chapter 14: how management oversight of a decision is given and recorded. */
export const oversightOfADecision = {
  title: 'Management oversight of a decision',
  summary:
    'From a case that is discussed to the “footprint” on the child’s file. Our note: the map is made from the text of chapter 14, which does not number these steps.',
  sources: [oversight, informal, formal],
  nodes: {
    'case-to-discuss': {
      kind: 'start',
      text: 'A case is discussed, and decisions about a child are made.',
      next: 'ensure-decisions',
      sources: [oversight],
    },
    'ensure-decisions': {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The team manager is responsible for ensuring that decisions are timely, safe and effective, and that they lead to positive outcomes for children and their families.',
      next: 'informal-or-formal',
      sources: [oversight],
    },
    'informal-or-formal': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it an informal case discussion, or formal case supervision?',
      exits: [
        { label: 'Informal', to: 'case-note' },
        { label: 'Formal', to: 'formal-supervision' },
      ],
      sources: [informal, formal],
    },
    'case-note': {
      kind: 'step',
      actor: manager,
      text: 'As a minimum, the Manager must record the discussion and its decisions on LiquidLogic case notes, using the management oversight code.',
      next: 'is-the-form-appropriate',
      sources: [informal],
    },
    'is-the-form-appropriate': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it appropriate to record it on the Case Supervision Form as well?',
      exits: [
        { label: 'Yes', to: 'form-as-well' },
        { label: 'No', to: 'rationale' },
      ],
      sources: [informal],
      trainerNote: 'The document does not say when it is appropriate.',
    },
    'form-as-well': {
      kind: 'step',
      actor: manager,
      text: 'It must also be recorded on the Case Supervision Form in LiquidLogic.',
      next: 'rationale',
      sources: [informal],
    },
    'formal-supervision': {
      kind: 'step',
      actor: { anyOf: ['team-manager', 'senior-key-worker'] },
      text: 'The Team Manager or Senior Key Worker will undertake the supervision, in line with the supervision framework.',
      next: 'complete-form',
      sources: [formal],
    },
    'complete-form': {
      kind: 'step',
      actor: 'not stated',
      text: 'A Case Supervision form must be complete on LiquidLogic.',
      next: 'update-summary',
      sources: [formal],
    },
    'update-summary': {
      kind: 'step',
      actor: 'not stated',
      text: 'The Case Summary must be reviewed and updated.',
      next: 'rationale',
      sources: [formal],
    },
    rationale: {
      kind: 'step',
      actor: 'not stated',
      text: 'Management oversight should demonstrate a clear rationale and an evidence base for decisions, including the perceived impact upon the child. This should be backed up by SMART planning, to ensure effective implementation.',
      next: 'is-challenge-relevant',
      sources: [oversight],
    },
    'is-challenge-relevant': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it relevant to show the manager’s challenge to the case worker’s views of the case?',
      exits: [
        { label: 'Yes', to: 'evidence-of-challenge' },
        { label: 'No', to: 'footprint' },
      ],
      sources: [oversight],
    },
    'evidence-of-challenge': {
      kind: 'step',
      actor: 'not stated',
      text: 'Case records should also contain evidence of the challenge, both through supervision and in day-to-day case planning.',
      next: 'footprint',
      sources: [oversight],
    },
    footprint: {
      kind: 'end',
      text: 'The “footprint” of management oversight must be evident across all decision making, and easy to find on the child’s case file.',
      outcome: 'done',
      sources: [oversight],
    },
  },
} as const satisfies OnePointMap;
