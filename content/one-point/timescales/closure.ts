import type { Rule } from './rule.ts';

/** Chapter 13: timed rules about closure. */
export const closureTimescales = {
  'close-after-survey-offered': {
    kind: 'prompt',
    title: 'Do not close a family before the offer of a Family Survey is evidenced',
    who: 'not stated',
    action: 'not close a family',
    strength: 'should',
    applies: { when: 'in the Intensive Family Support Team' },
    stated: { words: 'until there is evidence that a Family Survey was offered' },
    sources: [{ section: 'case-closures', ref: 'Chapter 13, Intensive Family Support Team' }],
  },
  'closure-at-next-taf': {
    kind: 'prompt',
    title: 'Discuss possible closure at the next TAF',
    who: { anyOf: ['key-worker', 'early-help-practitioner', 'emotional-wellbeing-worker'] },
    action: 'discuss possible closure, and agree a potential date if closure is agreed',
    strength: 'not stated',
    qualifiers: ['if appropriate'],
    stated: { words: 'at the next TAF meeting' },
    sources: [
      {
        section: 'closure-process-map',
        ref: 'Chapter 13, IFST & Family Hub Team Closure Process Map',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
