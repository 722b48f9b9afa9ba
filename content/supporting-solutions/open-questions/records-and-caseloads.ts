import type { Question } from './question.ts';

/** Sections 8 to 11. */
export const recordQuestions = {
  'children-of-concern-members': {
    kind: 'missing step',
    title: 'Who meets about Children of Concern, and at what time',
    text: 'Children of Concern meetings are held {timescale:children-of-concern-meetings}. It is not said who chairs them, who attends, at what time, or how decisions are recorded. Nor is it said what happens on a bank holiday. “A” Friday may mean each one, or one at need.',
    ask: ['management-team'],
    sources: [{ section: 'children-of-concern', ref: '8' }],
    affects: { timescales: ['children-of-concern-meetings'], maps: ['children-of-concern'] },
  },
  'recording-standards': {
    kind: 'loose reference',
    title: 'Standards that are not given',
    text: 'Case notes are to follow the service’s standards of recording. The document neither gives them nor says where they are. It is not said who is to see that they are followed.',
    ask: ['management-team'],
    sources: [{ section: 'recording', ref: '9' }],
    affects: {},
  },
  'list-before-which-meeting': {
    kind: 'ambiguity',
    title: 'Which meeting the list is ready for',
    text: 'The list is up to date {timescale:service-user-list}. Section 8 has meetings {timescale:children-of-concern-meetings}. The Monday meeting then rests on the list of the Friday before, unless changes were made. It is not said what holds where the Friday is a bank holiday or the worker is away.',
    ask: ['management-team'],
    sources: [
      { section: 'service-user-list', ref: '10' },
      { section: 'children-of-concern', ref: '8' },
    ],
    affects: {
      timescales: ['service-user-list', 'children-of-concern-meetings'],
      maps: ['children-of-concern'],
    },
  },
  'limits-of-a-case-load': {
    kind: 'ambiguity',
    title: 'Whether a case load has a limit',
    text: 'Ideally, a worker should {figure:crisis-cases} in Phase 1 or 2. They will {figure:caseload}, and likely more in de-escalation. None of these is a firm limit. It is not said whether the first is for the two phases together, or what follows when it cannot be kept.',
    ask: ['management-team'],
    sources: [{ section: 'allocation', ref: '11' }],
    affects: {
      figures: ['crisis-cases', 'caseload', 'geographical-areas'],
      maps: ['from-referral-to-worker'],
    },
  },
} as const satisfies Record<string, Question>;
