import type { DutyRule } from './rule.ts';

/** Chapter 6: access to an Emotional Wellbeing Worker, and to programmes. */
export const emotionalWellbeingDuties = {
  'allocate-emotional-wellbeing': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'Families will be allocated to the Emotional Wellbeing Worker (EWBW) by the Family Hub Team Manager, via routine allocation processes.',
    stages: ['allocation', 'support'],
    sources: [
      {
        section: 'emotional-wellbeing',
        ref: 'Chapter 6, Access to EWBW Support, step 1',
      },
    ],
  },
  'request-family-programme': {
    who: { anyOf: ['practitioner'] },
    strength: 'can',
    text: 'Practitioners working across OPS can also request that a family access an evidence-based parenting programme, or another wellbeing/resilience programme, as part of their family plan.',
    stages: ['support'],
    sources: [
      {
        section: 'emotional-wellbeing',
        ref: 'Chapter 6, Access to EWBW Support, step 2',
      },
    ],
  },
  'programme-request-form': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'A programme for a family will be requested from the Family Hub Team Manager directly, on a completed Request for a Family Hub Programme Form.',
    stages: ['support'],
    sources: [
      {
        section: 'emotional-wellbeing',
        ref: 'Chapter 6, Access to EWBW Support, step 2',
      },
    ],
  },
  'programme-request-copy': {
    who: 'not stated',
    strength: 'is to',
    text: 'Requests for a programme are to be sent to Business support as well, to be saved in the TEAMS file.',
    stages: ['support'],
    sources: [
      {
        section: 'emotional-wellbeing',
        ref: 'Chapter 6, Access to EWBW Support, step 2',
      },
    ],
  },
  'record-programme-discussion': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Record the discussion and actions in LiquidLogic, in the allocation summary.',
    stages: ['support'],
    sources: [
      {
        section: 'emotional-wellbeing',
        ref: 'Chapter 6, Access to EWBW Support, step 3',
      },
    ],
  },
} as const satisfies Record<string, DutyRule>;
