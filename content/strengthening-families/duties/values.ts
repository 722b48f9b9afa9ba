import type { DutyRule } from './rule.ts';

/** Section 2: what the team and its staff say that they will do. */
export const valueDuties = {
  'work-with-people': {
    who: { anyOf: ['sf-team'] },
    strength: 'will',
    text: 'The Strengthening Families Team (SFT) will work with people, rather than only “doing to” or “doing for” them.',
    stages: [],
    sources: [{ section: 'values-and-principles', ref: '2.1' }],
  },
  'work-together-on-needs': {
    who: { anyOf: ['sf-team'] },
    strength: 'will',
    text: 'SFT will work together to manage needs, concerns and risks, and to identify solutions together, so as to keep the child or children safe.',
    stages: [],
    sources: [{ section: 'values-and-principles', ref: '2.2' }],
  },
  'support-and-challenge': {
    who: 'not stated',
    strength: 'will',
    text: 'We will, “with you, ourselves and partner agencies”, work together to provide high support and high challenge.',
    stages: [],
    sources: [{ section: 'values-and-principles', ref: '2.3' }],
  },
  'support-each-other': {
    who: 'not stated',
    strength: 'will',
    text: 'We will support each other in developing the services that we provide, and learn from all feedback to improve them for everyone.',
    stages: [],
    sources: [{ section: 'values-and-principles', ref: '2.3' }],
  },
  'resolve-difficulties': {
    who: 'not stated',
    strength: 'will',
    text: 'By finding the right way to support families, we will work together to resolve difficulties quickly and restoratively.',
    stages: [],
    sources: [{ section: 'values-and-principles', ref: '2.3' }],
  },
} as const satisfies Record<string, DutyRule>;
