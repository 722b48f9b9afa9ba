import type { SffMap } from './map.ts';

const sources = [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }] as const;
const evaluation = [{ section: 'closure-and-evaluation', ref: '5 step 8, evaluation' }] as const;

/** Section 5, both steps numbered 8, with step down by sections 1 and 4. */
export const closure = {
  title: 'The two steps 8: closure, step down and evaluation',
  summary:
    'The closure meeting, what the worker needs to know, step down, the end of the case and the feedback form. Our note: the document does not say who decides to close, and gives its list no order in time.',
  sources: [...sources, ...evaluation, { section: 'objectives', ref: '4, How' }],
  nodes: {
    'closure-in-sight': {
      kind: 'start',
      text: 'The intervention is to close.',
      next: 'arrange-the-meeting',
      sources,
    },
    'arrange-the-meeting': {
      kind: 'step',
      actor: 'not stated',
      text: 'A closure meeting is to be arranged.',
      next: 'need-to-know',
      sources,
    },
    'need-to-know': {
      kind: 'step',
      actor: { anyOf: ['worker'] },
      text: 'Needed to know: where and why outcomes have or have not been achieved, the plans for ongoing work, and the roles of professionals who may remain.',
      next: 'step-up-or-down',
      sources,
    },
    'step-up-or-down': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Section 4 has a ‘step up - step down’ approach. Is there to be a step down, a step up, or neither?',
      exits: [
        { label: 'Step down', to: 'highlight-step-down' },
        { label: 'Neither', to: 'follow-up' },
        { label: 'Step up', to: 'step-up' },
      ],
      sources: [...sources, { section: 'objectives', ref: '4, How' }],
    },
    'highlight-step-down': {
      kind: 'step',
      actor: 'not stated',
      text: 'It is highlighted where there may be a need to complete a step down, and to identify a lead professional.',
      next: 'confirm-practitioner',
      sources,
    },
    'confirm-practitioner': {
      kind: 'step',
      actor: 'not stated',
      text: 'It is confirmed, if appropriate, that the step down lead practitioner is in place.',
      next: 'link-to-services',
      sources,
    },
    'link-to-services': {
      kind: 'step',
      actor: 'not stated',
      text: 'If appropriate, the family is linked into existing family support services {timescale:step-down-link}.',
      timescales: ['step-down-link'],
      next: 'follow-up',
      sources: [{ section: 'the-team', ref: '1' }],
    },
    'follow-up': {
      kind: 'step',
      actor: 'not stated',
      text: 'There is identification of {timescale:follow-up-dates}, and of who does it.',
      timescales: ['follow-up-dates'],
      next: 'future-contact',
      sources,
    },
    'future-contact': {
      kind: 'step',
      actor: 'not stated',
      text: 'The arrangements for future contact are explained to the family. Exit strategies are to look at remaining issues and to reinforce the family’s own strategies.',
      next: 'close-the-case',
      sources,
    },
    'close-the-case': {
      kind: 'step',
      actor: 'not stated',
      text: 'There is a {timescale:closure-date}, and the closure form is completed.',
      timescales: ['closure-date'],
      next: 'seek-feedback',
      sources,
    },
    'seek-feedback': {
      kind: 'step',
      actor: { anyOf: ['worker'] },
      text: 'Evaluation: completion of “the form” is sought. The table names an Intervention Form, Feedback and a Feedback Form.',
      next: 'views-ascertained',
      sources: evaluation,
    },
    'views-ascertained': {
      kind: 'end',
      text: 'The views of the young person and family are ascertained. Our note: the table of this step is broken.',
      outcome: 'done',
      sources: evaluation,
    },
    'step-up': {
      kind: 'step',
      actor: 'not stated',
      text: 'The procedure does not say how a case is stepped up. Our note: the rest of the list does not hang on it.',
      next: 'follow-up',
      sources: [{ section: 'objectives', ref: '4, How' }],
    },
  },
} as const satisfies SffMap;
