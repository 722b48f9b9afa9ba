import type { Rule } from './rule.ts';

const lone = { section: 'lone-working', ref: 'Chapter 16, Lone Working Arrangements' } as const;
const vehicles = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment, Use of private vehicles',
} as const;

/** Chapter 16: timed rules about lone working and transport. */
export const safetyAtWorkTimescales = {
  'lone-working-training': {
    kind: 'prompt',
    title: 'Complete the Lone Working Training',
    who: { anyOf: ['practitioner'] },
    action: 'complete the Lone Working Training',
    strength: 'must',
    applies: { when: 'if they work face to face with children and families' },
    stated: { words: 'prior to using the system' },
    sources: [lone],
  },
  'use-lone-working-system': {
    kind: 'prompt',
    title: 'Use the Lone Working system',
    who: { anyOf: ['practitioner'] },
    action: 'use the Lone Working system',
    strength: 'is required to',
    applies: {
      when: 'on home visits, and when “lone working” with a family in a non DCC building',
    },
    stated: { words: 'at all times' },
    sources: [lone],
  },
  'log-in-and-out': {
    kind: 'prompt',
    title: 'Log in and out of the Lone Working system',
    who: { anyOf: ['staff'] },
    action: 'log in and out of the Lone Working system',
    strength: 'not stated',
    qualifiers: ['it is essential', 'consistently'],
    stated: { words: 'for each home visit, or when “lone working”' },
    sources: [lone],
  },
  'new-lone-worker-form': {
    kind: 'prompt',
    title: 'Complete a new Lone Worker form on recruitment',
    who: 'not stated',
    action: 'complete a new Lone Worker form',
    strength: 'must',
    stated: { words: 'following recruitment' },
    sources: [lone],
  },
  'lone-worker-form-on-a-move': {
    kind: 'prompt',
    title: 'Complete/submit a new Lone Worker form on a move',
    who: { anyOf: ['ops-worker'] },
    action: 'complete/submit a new Lone Worker form with updated information',
    strength: 'is responsible for',
    applies: { when: 'if the manager changes' },
    stated: { words: 'when workers move within One Point Teams' },
    sources: [lone],
  },
  'check-lone-worker-spreadsheet': {
    kind: 'schedule',
    title: 'Check the spreadsheet of the Lone Worker Team',
    who: { allOf: ['team-manager', 'operations-manager'] },
    action: 'check the spreadsheet of the Lone Worker Team for usage and accuracy',
    strength: 'is to',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [lone],
  },
  'keep-assessing-risk': {
    kind: 'prompt',
    title: 'Continue to risk assess with the young person',
    who: { anyOf: ['staff'] },
    action: 'continue to risk assess, and put in control measures as appropriate',
    strength: 'will',
    stated: { words: 'while the young person is with them' },
    sources: [{ section: 'transporting-children', ref: 'Chapter 16, Risk Assessment' }],
  },
  'wear-seatbelts': {
    kind: 'prompt',
    title: 'Wear seatbelts in a private vehicle',
    who: 'not stated',
    action: 'wear seatbelts',
    strength: 'not stated',
    stated: { words: 'at all times' },
    sources: [vehicles],
  },
  'inspect-car-seats': {
    kind: 'prompt',
    title: 'Inspect car seats',
    who: 'not stated',
    action: 'inspect car seats',
    strength: 'is to',
    stated: { words: 'prior to use' },
    sources: [vehicles],
  },
} as const satisfies Record<string, Rule>;
