import type { Question } from './question.ts';

/** Section 4, before its phases. */
export const dutyWorkerQuestions = {
  'bank-holidays-and-nights': {
    kind: 'missing step',
    title: 'Bank holidays, nights and handing over to the Emergency Duty Team',
    text: 'Duty workers are available {timescale:duty-hours}. Bank holidays are not mentioned. It is not said how a family reaches the service at other times. In Phase 1 the duty worker’s outline is recorded for the Emergency Duty Team too. How else the service and that team hand over to each other is not said.',
    ask: ['management-team', 'emergency-duty-team'],
    sources: [{ section: 'duty-worker', ref: '4' }],
    affects: { timescales: ['duty-hours'], maps: ['crisis-intervention'] },
  },
  'hours-never-given': {
    kind: 'ambiguity',
    title: 'Day time, evening, weekend and out of hours',
    text: 'The document speaks of “out of day time hours”, “evening”, “weekend” and “out of hours”, and gives none of them clock times. It does not say how they relate to the hours of duty workers.',
    ask: ['management-team'],
    sources: [
      { section: 'duty-worker', ref: '4' },
      { section: 'phases', ref: '4 phase 1' },
      { section: 'respite-workers', ref: '15' },
      { section: 'foster-carers', ref: '16' },
    ],
    affects: {
      timescales: [
        'duty-hours',
        'out-of-day-time-hours',
        'sessional-respite',
        'foster-respite-or-emergency',
        'foster-rota',
        'foster-weekends',
      ],
      maps: ['respite', 'emergency-accommodation'],
      checks: ['emergency-accommodation'],
    },
  },
  'working-day': {
    kind: 'ambiguity',
    title: 'What a working day is for a service open at weekends',
    text: 'Duty workers are available {timescale:duty-hours}. The visits of section 5 and the meeting of section 19 count working days. The document does not say which days those are.',
    readings: [
      'Monday to Friday, without bank holidays: what this guide counts.',
      'Any day on which duty workers are available, weekends included. The answer is then sooner.',
    ],
    ask: ['management-team'],
    sources: [
      { section: 'duty-worker', ref: '4' },
      { section: 'allocated-worker', ref: '5 phases 1 and 2' },
      { section: 'family-network-meeting', ref: '19' },
    ],
    affects: {
      timescales: [
        'arrange-visit',
        'joint-visit',
        'fnm-in-crisis-plan',
        'fnm-by-referral',
        'next-day-offer',
        'phase-2',
      ],
    },
  },
  'when-a-second-worker': {
    kind: 'missing step',
    title: 'Who asks for a second worker',
    text: 'Duty workers may be required to act as a second worker, or to support an open case. It is not said who requires it, who identifies the risk, or what comes first when the duty worker is in a crisis elsewhere. In the source the line stands as the last bullet of the list of responses.',
    ask: ['management-team'],
    sources: [{ section: 'duty-worker', ref: '4' }],
    affects: {},
  },
  'phases-under-the-duty-worker': {
    kind: 'missing step',
    title: 'Who has Phases 3 and 4 and de-escalation',
    text: 'The phases stand under the role of the duty worker. Phase 1 and Phase 2 say whose responsibility they are. Phases 3 and 4 and de-escalation do not. Section 5 gives the allocated worker tasks in each of them.',
    readings: [
      'They are the allocated worker’s responsibility, as Phase 2 is.',
      'The responsibility is shared, or another’s.',
    ],
    ask: ['management-team'],
    sources: [
      { section: 'phases', ref: '4 phases' },
      { section: 'allocated-worker', ref: '5' },
    ],
    affects: { timescales: ['phase-3', 'phase-4', 'de-escalation'], maps: ['phases'] },
  },
} as const satisfies Record<string, Question>;
