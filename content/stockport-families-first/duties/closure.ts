import type { DutyRule } from './rule.ts';

/** Section 5, the two steps numbered 8: closure, and evaluation of the service. */
export const closureDuties = {
  'arrange-closure-meeting': {
    who: 'not stated',
    strength: 'is to',
    text: 'A closure meeting is to be arranged.',
    stages: ['closure'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'know-before-closing': {
    who: { anyOf: ['worker'] },
    strength: 'needs to',
    text: 'To close, the worker needs to know the points that step 8 lists.',
    stages: ['closure'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'highlight-step-down': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Highlight where there may be a need to complete a step down and identify a lead professional.',
    stages: ['closure'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'follow-up-dates': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Identify {timescale:follow-up-dates}, and by whom it is done.',
    stages: ['closure'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'confirm-lead-practitioner': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Confirm that the step down lead practitioner is in place, if appropriate.',
    stages: ['closure'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'explain-future-contact': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Explain to the family the arrangements for future contact.',
    stages: ['closure'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'exit-strategies': {
    who: 'not stated',
    strength: 'is to',
    text: 'Exit strategies are to look at any remaining issues, and to reinforce strategies that the family have in place.',
    stages: ['closure'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'closure-date': {
    who: 'not stated',
    strength: 'not stated',
    text: 'There is a {timescale:closure-date}.',
    stages: ['closure'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'closure-form': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The closure form is completed.',
    stages: ['closure'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'seek-feedback': {
    who: { anyOf: ['worker'] },
    strength: 'not stated',
    text: 'The worker seeks completion of “the form” of the evaluation.',
    stages: ['evaluation'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, evaluation' }],
  },
  'ascertain-views': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The views of the young person and family are ascertained.',
    stages: ['evaluation'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, evaluation' }],
  },
} as const satisfies Record<string, DutyRule>;
