import type { Question } from './question.ts';

/** Sections 15 to 17. */
export const respiteQuestions = {
  'asking-for-respite': {
    kind: 'missing step',
    title: 'How respite is asked for in a crisis',
    text: 'Requests for sessional workers are to be agreed through management. It is not said who makes them, how soon they are answered, or who agrees them in the evening or at a weekend. Children of Concern meetings also identify cases for respite. It is not said whether that counts as agreement, or what follows where there is no ground for respite or a request is not agreed.',
    ask: ['management-team'],
    sources: [
      { section: 'respite-workers', ref: '15' },
      { section: 'children-of-concern', ref: '8' },
    ],
    affects: { timescales: ['sessional-respite'], maps: ['respite'] },
  },
  'foster-carers-at-weekends': {
    kind: 'contradiction',
    title: 'Whether foster carers take emergencies at weekends',
    text: 'Foster carers will be available for {timescale:foster-respite-or-emergency}. The last paragraph of section 16 has them on call for emergencies {timescale:foster-rota}, and used for planned respite {timescale:foster-weekends}. Yet Phase 1 has emergency stays over a weekend. Nor is it said whether planned respite needs a crisis, as the first paragraph has it.',
    readings: [
      'At weekends no foster carer is on call, and emergencies go to another place.',
      'At weekends they take emergencies as well, when a place is free.',
    ],
    ask: ['management-team', 'emergency-duty-team'],
    sources: [
      { section: 'foster-carers', ref: '16' },
      { section: 'phases', ref: '4 phase 1' },
    ],
    affects: {
      timescales: [
        'foster-respite-or-emergency',
        'foster-rota',
        'foster-weekends',
        'one-night-or-weekend',
      ],
      maps: ['respite', 'emergency-accommodation'],
      checks: ['emergency-accommodation'],
    },
  },
  'who-uses-the-bed': {
    kind: 'missing step',
    title: 'Who decides on the emergency bed',
    text: 'The bed in the emergency children’s home is used where all other options have been explored and a foster carer is not appropriate. It is not said who decides that, which options those are, or whose bed it is. Nor is it said whether a weekend on which no foster carer takes emergencies is such a case, or who judges, out of hours, that a young person meets the criteria. Where one goes who is neither open to the service nor meets its criteria is not said either.',
    ask: ['management-team', 'emergency-duty-team'],
    sources: [{ section: 'foster-carers', ref: '16' }],
    affects: { maps: ['emergency-accommodation'], checks: ['emergency-accommodation'] },
  },
  'full-circle-access': {
    kind: 'missing step',
    title: 'How a family comes to Full Circle',
    text: 'The document does not say what Full Circle is. Nor does it say who judges that there is a clear need for therapeutic interventions, how a worker asks for sessions, or which programmes parents can access. It speaks both of workers and of “the” Full Circle worker.',
    ask: ['full-circle-worker', 'management-team'],
    sources: [{ section: 'full-circle', ref: '17' }],
    affects: { timescales: ['individual-supervision', 'case-consultations'] },
  },
} as const satisfies Record<string, Question>;
