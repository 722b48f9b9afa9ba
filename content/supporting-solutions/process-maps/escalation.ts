import type { SupportingSolutionsMap } from './map.ts';

/** Section 14: safeguarding concerns that are shared, and escalated if unresolved. */
export const escalation = {
  title: 'Escalating a safeguarding concern',
  summary:
    'Who shares a significant safeguarding concern with whom, and who discusses it if it stays unresolved. Our note: in immediate danger, call 999; for a concern about a child, turn to your council’s children’s front door.',
  sources: [{ section: 'escalation', ref: '14' }],
  nodes: {
    'significant-concerns': {
      kind: 'start',
      text: 'The service have significant concerns about the safeguarding of a young person.',
      next: 'share-the-concerns',
      sources: [{ section: 'escalation', ref: '14' }],
    },
    'share-the-concerns': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The allocated worker will share these concerns with the child’s social worker.',
      next: 'agree-a-plan',
      sources: [{ section: 'escalation', ref: '14' }],
    },
    'agree-a-plan': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The allocated worker will agree, with the child’s social worker, a plan of how to address them.',
      next: 'unresolved',
      sources: [{ section: 'escalation', ref: '14' }],
    },
    unresolved: {
      kind: 'decision',
      actor: { anyOf: ['service'] },
      text: 'Does the service continue to have concerns, and does the situation remain unresolved?',
      exits: [
        { label: 'Yes', to: 'managers-discuss' },
        { label: 'No', to: 'no-further-step' },
      ],
      sources: [{ section: 'escalation', ref: '14' }],
    },
    'no-further-step': {
      kind: 'end',
      text: 'There is no further step in this section.',
      outcome: 'done',
      sources: [{ section: 'escalation', ref: '14' }],
    },
    'managers-discuss': {
      kind: 'step',
      actor: { anyOf: ['line-manager'] },
      text: 'Discussions about an appropriate response will be held. They are between the Supporting Solutions line manager and either the Social Work Team Manager or a Social Work Consultant.',
      next: 'response-found',
      sources: [{ section: 'escalation', ref: '14' }],
    },
    'response-found': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Do the discussions come to an appropriate response?',
      exits: [
        { label: 'Yes', to: 'response' },
        { label: 'No', to: 'no-response-agreed' },
      ],
      sources: [{ section: 'escalation', ref: '14' }],
    },
    response: {
      kind: 'end',
      text: 'The response that was discussed comes next.',
      outcome: 'continues',
      sources: [{ section: 'escalation', ref: '14' }],
    },
    'no-response-agreed': {
      kind: 'end',
      text: 'The heading names a dispute resolution process. The procedure does not say what happens if the managers do not agree, or who decides.',
      outcome: 'not stated',
      sources: [{ section: 'escalation', ref: '14' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
