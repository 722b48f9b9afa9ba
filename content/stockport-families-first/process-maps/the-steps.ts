import type { SffMap } from './map.ts';

/** Section 5 as a whole, by the document's own numbers. */
export const theSteps = {
  title: 'The steps in the document’s order',
  summary:
    'The whole process by its own numbers, with the step that is missing and the number that stands twice. Our note: the document does not say that every family goes through every step, or in this order.',
  sources: [
    { section: 'request', ref: '5' },
    { section: 'closure-and-evaluation', ref: '5 step 8, closure' },
  ],
  nodes: {
    identified: {
      kind: 'start',
      text: 'It is identified that a young person requires access to the team.',
      next: 'step-1',
      sources: [{ section: 'request', ref: '5' }],
    },
    'step-1': {
      kind: 'step',
      actor: 'not stated',
      text: 'Step 1, notification request: the Request for Intervention, the first contact and the allocation of a named worker.',
      next: 'step-2',
      sources: [{ section: 'request', ref: '5 step 1' }],
    },
    'step-2': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Step 2, notification received. Does the notification meet the criteria?',
      exits: [
        { label: 'Yes', to: 'step-3' },
        { label: 'No', to: 'goes-no-further' },
      ],
      sources: [{ section: 'notification-and-assessment', ref: '5 step 2, table' }],
    },
    'step-3': {
      kind: 'step',
      actor: 'not stated',
      text: 'Step 3: a Social Work assessment should be carried out. It informs the intervention, and appropriate intervention is agreed.',
      next: 'immediate-response',
      sources: [{ section: 'notification-and-assessment', ref: '5 step 3, table' }],
    },
    'immediate-response': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Step 4, crisis response. Is an immediate response required?',
      exits: [
        { label: 'Yes', to: 'crisis-response' },
        { label: 'No', to: 'initial-visit' },
      ],
      sources: [{ section: 'crisis-response', ref: '5 step 4' }],
    },
    'crisis-response': {
      kind: 'step',
      actor: { anyOf: ['team-leader'] },
      text: 'The Team Leader will intervene, in agreement with the social worker and subject to risk assessment. There will be attempts to avert the crisis, {timescale:until-formal-plan}.',
      timescales: ['immediate-response', 'until-formal-plan'],
      next: 'initial-visit',
      sources: [{ section: 'crisis-response', ref: '5 step 4' }],
    },
    'initial-visit': {
      kind: 'step',
      actor: 'not stated',
      text: 'Still step 4: the initial visit.',
      next: 'family-meeting',
      sources: [{ section: 'crisis-response', ref: '5 step 4, initial visit' }],
    },
    'family-meeting': {
      kind: 'step',
      actor: { anyOf: ['social-worker'] },
      text: 'Still step 4: the family meeting or meetings, chaired by the social worker. Agreement to engage is sought from family members: working with the team is a voluntary agreement.',
      next: 'no-step-5',
      sources: [{ section: 'family-meetings', ref: '5 step 4, family meetings' }],
    },
    'no-step-5': {
      kind: 'step',
      actor: 'not stated',
      text: 'The document has no step 5. It goes on with step 6.',
      next: 'step-6',
      sources: [
        { section: 'request', ref: '5' },
        { section: 'menu-of-support', ref: '5 step 6' },
      ],
    },
    'step-6': {
      kind: 'step',
      actor: 'not stated',
      text: 'Step 6, delivery of intervention: the menu of support.',
      next: 'step-7',
      sources: [{ section: 'menu-of-support', ref: '5 step 6' }],
    },
    'step-7': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Step 7, review. Is a date set for the next review, or is a closure meeting arranged?',
      timescales: ['next-review-date'],
      exits: [
        { label: 'The next review', to: 'step-6' },
        { label: 'A closure meeting', to: 'step-8' },
      ],
      sources: [{ section: 'review', ref: '5 step 7, table' }],
    },
    'step-8': {
      kind: 'step',
      actor: 'not stated',
      text: 'Step 8, closure.',
      next: 'second-step-8',
      sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure' }],
    },
    'second-step-8': {
      kind: 'end',
      text: 'Step 8 for the second time: evaluation of the service.',
      outcome: 'done',
      sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, evaluation' }],
    },
    'goes-no-further': {
      kind: 'end',
      text: 'The procedure does not say what happens next.',
      outcome: 'not stated',
      sources: [{ section: 'notification-and-assessment', ref: '5 step 2, table' }],
    },
  },
} as const satisfies SffMap;
