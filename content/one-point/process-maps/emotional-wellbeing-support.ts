import type { OnePointMap } from './map.ts';

const sources = [
  { section: 'emotional-wellbeing', ref: 'Chapter 6, Access to EWBW Support' },
] as const;

/** Chapter 6: an Emotional Wellbeing Worker, or a programme, for a family. */
export const emotionalWellbeingSupport = {
  title: 'Access to an Emotional Wellbeing Worker or a programme',
  summary:
    'How a family is allocated to an Emotional Wellbeing Worker, and how practitioners working across OPS can request a programme. Our note: the document numbers these as steps of one list, and does not say how the one leads to the other. It gives no time for an answer.',
  sources,
  rebuiltFrom:
    'chapter 6, access to an Emotional Wellbeing Worker, where the numbers stand apart from the steps',
  nodes: {
    'which-support': {
      kind: 'start',
      text: 'A family may have support from an Emotional Wellbeing Worker, or access a programme.',
      next: 'worker-or-programme',
      sources,
    },
    'worker-or-programme': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Which of the two is it?',
      trainerNote: 'The document does not say that it is one or the other.',
      exits: [
        { label: 'An Emotional Wellbeing Worker', to: 'allocate-worker' },
        { label: 'A programme', to: 'request-programme' },
      ],
      sources,
    },
    'allocate-worker': {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'Families will be allocated to the Emotional Wellbeing Worker by the Family Hub Team Manager, via routine allocation processes.',
      next: 'record-discussion',
      sources,
      trainerNote:
        'A request in the Family Hub is allocated {timescale:allocate-in-the-family-hub}. It is not said whether that time holds here.',
    },
    'request-programme': {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'Practitioners working across OPS can also request, as part of a family’s plan, that the family access an evidence-based parenting programme or another wellbeing/resilience programme. It will be requested from the Family Hub Team Manager directly, on a completed Request for a Family Hub Programme Form.',
      next: 'copy-to-business-support',
      sources,
    },
    'copy-to-business-support': {
      kind: 'step',
      actor: 'not stated',
      text: 'Requests for a programme are to be sent to Business support as well, to be saved in the TEAMS file.',
      next: 'record-discussion',
      sources,
    },
    'record-discussion': {
      kind: 'step',
      actor: 'not stated',
      text: 'Record the discussion and actions in the allocation summary in LiquidLogic.',
      next: 'answer',
      sources,
    },
    answer: {
      kind: 'end',
      text: 'The procedure does not say when support or a programme begins, or how soon a request is answered.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies OnePointMap;
