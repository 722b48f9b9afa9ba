import type { Question } from './question.ts';

/** Section 4, Phase 1: the crisis and the emergency stay. */
export const phaseOneQuestions = {
  'phase-1-length': {
    kind: 'ambiguity',
    title: 'Whether the time of Phase 1 is its length or its response',
    text: 'The heading of Phase 1 gives {timescale:phase-1} and an {timescale:immediate-response} in one bracket. It is not said whether the figure is how long crisis intervention lasts, or how soon it comes. Nor is it said whether its hours stop when no duty worker is there, or how it fits with a stay over a weekend, which is longer.',
    readings: [
      'Crisis intervention lasts for up to that time.',
      'The figure is the time in which the service responds.',
    ],
    ask: ['management-team'],
    sources: [{ section: 'phases', ref: '4 phase 1' }],
    affects: {
      timescales: ['phase-1', 'phase-1-response', 'immediate-response', 'one-night-or-weekend'],
      maps: ['phases', 'crisis-intervention'],
    },
  },
  'handover-by-whom': {
    kind: 'ambiguity',
    title: 'Who hands over if the allocated worker had Phase 1',
    text: 'The duty worker will also be responsible for handing over an outline of what was offered and agreed for Phase 2. It is not said whether that holds where a worker was allocated at the point of crisis, and Phase 1 was that worker’s responsibility.',
    ask: ['management-team'],
    sources: [{ section: 'phases', ref: '4 phase 1' }],
    affects: { maps: ['crisis-intervention', 'phases'] },
  },
  'removal-from-home': {
    kind: 'missing step',
    title: 'Who decides that a young person leaves home',
    text: 'The young person will be removed from home “if required”. The same paragraph has a young person accommodated by the Emergency Duty Team out of day time hours. It is not said who decides on a removal, on what grounds, or whose agreement is needed.',
    ask: ['management-team', 'emergency-duty-team', 'social-work-team-manager'],
    sources: [{ section: 'phases', ref: '4 phase 1' }],
    affects: { maps: ['crisis-intervention', 'emergency-accommodation'] },
  },
  'crash-pad': {
    kind: 'ambiguity',
    title: 'What the crash pad is',
    text: 'Phase 1 has a “crash pad/emergency foster placement”. Section 16 has foster carers linked to the service, and a bed in the emergency children’s home, but no crash pad. It is not said whether these are the same places.',
    ask: ['management-team'],
    sources: [
      { section: 'phases', ref: '4 phase 1' },
      { section: 'foster-carers', ref: '16' },
    ],
    affects: { maps: ['crisis-intervention', 'emergency-accommodation'] },
  },
  'length-of-emergency-stay': {
    kind: 'ambiguity',
    title: 'How long an emergency stay may last, and when the offer comes',
    text: 'The aim is a stay {timescale:one-night-or-weekend}. It is not said whether the condition about the Emergency Duty Team is for both or only for the weekend. Nor is it said what follows if a longer stay is needed. The offer comes {timescale:next-day-offer}. After a weekend that may be the day after the first night, the Monday on which the stay ends or the day after that.',
    readings: [
      'The day after the young person is accommodated, whatever day it is.',
      'The first working day after the young person is accommodated.',
      'The day on which the stay ends, the one after its last night.',
      'The day after the day on which the stay ends.',
    ],
    ask: ['management-team', 'emergency-duty-team'],
    sources: [{ section: 'phases', ref: '4 phase 1' }],
    affects: {
      timescales: ['one-night-or-weekend', 'next-day-offer'],
      maps: ['emergency-accommodation'],
    },
  },
} as const satisfies Record<string, Question>;
