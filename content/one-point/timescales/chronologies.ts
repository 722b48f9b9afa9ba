import type { Rule } from './rule.ts';

/** Chapter 11: timed rules about chronologies, genograms and court statements. */
export const chronologiesTimescales = {
  'open-new-chronology': {
    kind: 'prompt',
    title: 'Open a new chronology',
    who: { anyOf: ['practitioner'] },
    action: 'open a new chronology',
    strength: 'is required to',
    stated: { words: 'from consent, and from when the EH episode on LiquidLogic is opened' },
    sources: [{ section: 'chronologies', ref: 'Chapter 11, Chronologies' }],
  },
  'quality-assure-court-statement': {
    kind: 'prompt',
    title: 'Quality assure a court statement',
    who: { anyOf: ['operations-manager'] },
    action: 'quality assure the court statement',
    strength: 'must',
    stated: { words: 'before submission' },
    sources: [{ section: 'genograms-and-court', ref: 'Chapter 11, Court Statements' }],
  },
} as const satisfies Record<string, Rule>;
