import type { Rule } from './rule.ts';

/** Chapter 7: timed rules about young carers. */
export const youngCarersTimescales = {
  'assess-caring-role': {
    kind: 'prompt',
    title: 'Assess and analyse the caring role of a Young Carer',
    who: { anyOf: ['practitioner'] },
    action: 'ensure that the caring role of Young Carers is assessed and analysed',
    strength: 'will',
    stated: { words: 'during assessment' },
    sources: [
      { section: 'young-carers', ref: 'Chapter 7, Expectations of working with Young Carers' },
    ],
  },
} as const satisfies Record<string, Rule>;
