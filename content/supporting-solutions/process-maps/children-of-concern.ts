import type { SupportingSolutionsMap } from './map.ts';

/** Sections 8 and 10: the service user list, and the meetings that rest on it. */
export const childrenOfConcern = {
  title: 'Towards and in a Children of Concern meeting',
  summary:
    'The list that each worker keeps ready, and what the meetings ascertain and identify. Our note: the order of the questions is ours; the document does not say who attends, or how decisions are recorded.',
  sources: [
    { section: 'children-of-concern', ref: '8' },
    { section: 'service-user-list', ref: '10' },
  ],
  nodes: {
    'meeting-due': {
      kind: 'start',
      text: 'Children of Concern meetings are held {timescale:children-of-concern-meetings}.',
      timescales: ['children-of-concern-meetings'],
      next: 'list-up-to-date',
      sources: [{ section: 'children-of-concern', ref: '8' }],
    },
    'list-up-to-date': {
      kind: 'step',
      actor: { anyOf: ['worker'] },
      text: 'Each worker is responsible for keeping their service user list up to date: {timescale:service-user-list}.',
      timescales: ['service-user-list'],
      next: 'additional-support',
      sources: [{ section: 'service-user-list', ref: '10' }],
    },
    'additional-support': {
      kind: 'step',
      actor: 'not stated',
      text: 'The meeting is to ascertain if cases in Phase 1 and 2 require additional support, and to identify other cases that may require it, to prevent escalation.',
      next: 'worker-on-leave',
      sources: [{ section: 'children-of-concern', ref: '8' }],
    },
    'worker-on-leave': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the allocated worker of a case on leave?',
      exits: [
        { label: 'Yes', to: 'cover-leave' },
        { label: 'No', to: 'respite-appropriate' },
      ],
      sources: [{ section: 'children-of-concern', ref: '8' }],
    },
    'cover-leave': {
      kind: 'step',
      actor: 'not stated',
      text: 'The meeting also identifies what support is required.',
      next: 'respite-appropriate',
      sources: [{ section: 'children-of-concern', ref: '8' }],
    },
    'respite-appropriate': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The meeting will identify cases in which sessional respite support or respite foster care may be appropriate to offer. Is this one?',
      exits: [
        { label: 'Yes', to: 'to-respite' },
        { label: 'No', to: 'support-identified' },
      ],
      sources: [{ section: 'children-of-concern', ref: '8' }],
    },
    'to-respite': {
      kind: 'end',
      text: 'Respite has a map of its own.',
      outcome: 'continues',
      map: 'respite',
      sources: [
        { section: 'children-of-concern', ref: '8' },
        { section: 'respite-workers', ref: '15' },
      ],
    },
    'support-identified': {
      kind: 'end',
      text: 'The procedure does not say how a meeting’s decisions are recorded, or what follows them.',
      outcome: 'not stated',
      sources: [{ section: 'children-of-concern', ref: '8' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
