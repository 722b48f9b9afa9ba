import type { Rule } from './rule.ts';

const service = {
  section: 'childcare-places',
  ref: 'Chapter 15, Education Development Service (EDS)',
} as const;

/** Chapter 15: timed rules about places for two year olds. */
export const earlyYearsPlacesTimescales = {
  'follow-up-term-1-first': {
    kind: 'prompt',
    title: 'Follow up with families who have not taken up a place',
    who: { anyOf: ['hub-manager'] },
    action: 'follow up with the families on the list',
    strength: 'not stated',
    stated: { words: 'prioritising Term 1' },
    sources: [service],
  },
  'return-list-of-places': {
    kind: 'prompt',
    title: 'Send the list of families back to EDS',
    who: { anyOf: ['hub-manager'] },
    action: 'send the list of families back to the Education Development Service',
    strength: 'not stated',
    stated: { words: 'by due date' },
    sources: [service],
  },
} as const satisfies Record<string, Rule>;
