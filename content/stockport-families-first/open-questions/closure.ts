import type { Question } from './question.ts';

/** Section 5, the two steps numbered 8. */
export const closureQuestions = {
  'two-step-8': {
    kind: 'contradiction',
    title: 'Two steps with the number 8',
    text: 'Both Closure and Evaluation of the Service are step 8. It is not said whether the evaluation is a part of closure or a step of its own.',
    readings: ['Evaluation is step 9.', 'Evaluation takes place at closure.'],
    ask: ['team-manager'],
    sources: [
      { section: 'closure-and-evaluation', ref: '5 step 8, closure' },
      { section: 'closure-and-evaluation', ref: '5 step 8, evaluation' },
    ],
    affects: { maps: ['the-steps', 'closure'] },
  },
  'who-decides-closure': {
    kind: 'missing step',
    title: 'Who decides to close, and when',
    text: 'A closure meeting is to be arranged. By step 7 the case managing Social Worker chairs the final review meeting, which may be this one. It is not said who arranges the closure meeting, who attends it, or by when. Nor is it said who decides to close, or what happens if the outcomes have not been achieved. How closure relates to the period of {timescale:support-period} is not said.',
    ask: ['team-manager', 'social-worker'],
    sources: [
      { section: 'closure-and-evaluation', ref: '5 step 8, closure table' },
      { section: 'the-team', ref: '1' },
    ],
    affects: { timescales: ['support-period', 'closure-date'], maps: ['closure'] },
  },
  'closure-sentence': {
    kind: 'ambiguity',
    title: 'Who needs to know',
    text: 'The words are “To close the intervention worker needs to know”, without a comma.',
    readings: [
      'To close, the intervention worker needs to know.',
      'To close the intervention, the worker needs to know.',
    ],
    ask: ['team-manager'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
    affects: { maps: ['closure'] },
  },
  'closure-list': {
    kind: 'ambiguity',
    title: 'A list of things to know that is partly things to do',
    text: 'The list follows “needs to know”, but most of its items are acts: to highlight, to confirm, to explain, to complete a form. It is not said who does them. No figure is given for the {timescale:follow-up-dates}, or for the {timescale:closure-date}.',
    ask: ['team-manager'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
    affects: { timescales: ['follow-up-dates', 'closure-date'], maps: ['closure'] },
  },
  'lead-professional': {
    kind: 'ambiguity',
    title: 'Lead professional and step down lead practitioner',
    text: 'A lead professional is identified where a step down may need to be completed. Later in the list, a step down lead practitioner is in place “if appropriate”. It is not said whether they are one person, or who identifies them.',
    readings: ['They are one role.', 'They are two roles.'],
    ask: ['team-manager', 'social-worker'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
    affects: { maps: ['closure'] },
  },
  'evaluation-table': {
    kind: 'lost text',
    title: 'The table of the evaluation is broken',
    text: 'What is left reads “Intervention Form”, “Feedback” and “Feedback Form worker seeks completion of the form”. The columns cannot be told apart. It is not said which form is meant, who completes it, or when.',
    readings: [
      'The form is an Intervention Feedback Form.',
      'There are two forms: an Intervention Form and a Feedback Form.',
    ],
    ask: ['team-manager'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, evaluation' }],
    affects: { maps: ['closure'] },
  },
} as const satisfies Record<string, Question>;
