import type { Question } from './question.ts';

const lone = { section: 'lone-working', ref: 'Chapter 16, Lone Working Arrangements' } as const;

/** Chapter 16: what is left unclear about lone working. */
export const loneWorkingQuestions = {
  'when-lone-working': {
    kind: 'ambiguity',
    title: 'What counts as lone working',
    text: 'The system is required {timescale:use-lone-working-system} on home visits, and when “lone working” with a family in a non DCC building. The words stand in quotation marks and are not defined. It is not said whether a home visit by two workers counts, or work on foot. A council building is left out of both sentences. The risk assessment for transport asks for the system in a private vehicle as well. The rule names “all practitioners”; a second sentence says “OPS staff member”.',
    readings: [
      'Every home visit counts, also with a colleague. Elsewhere only work alone with a family does.',
      'Only work alone counts, on home visits too.',
    ],
    ask: ['team-manager'],
    sources: [lone],
    affects: { timescales: ['use-lone-working-system', 'log-in-and-out'], maps: ['lone-working'] },
  },
  'what-an-alert-leads-to': {
    kind: 'missing step',
    title: 'What is done on an alert',
    text: 'If staff do not log in and out, alerts will be triggered to management, and the emergency contacts of staff “maybe alerted”. It is not said who in management receives an alert, after what time, or what they do. It is not said when the emergency contacts are alerted.',
    ask: ['team-manager', 'lone-worker-lead'],
    sources: [lone],
    affects: { timescales: ['log-in-and-out'], maps: ['lone-working'] },
  },
  'order-of-the-lone-worker-form': {
    kind: 'missing step',
    title: 'Who begins the Lone Worker form, and in what order',
    text: 'Following recruitment the form must be completed: by whom is not said. On a change of manager it is the worker’s responsibility. The next line has the Team Manager request it from a staff member. The lines do not say whether the request comes first, or is for recruitment only. On a move it is not said whether the former or the new manager passes the form on.',
    readings: [
      'The Team Manager requests every form, and the staff member completes it.',
      'The request is for recruitment. On a move the worker completes the form without being asked.',
    ],
    ask: ['team-manager', 'admin-locality-manager'],
    sources: [lone],
    affects: {
      timescales: ['new-lone-worker-form', 'lone-worker-form-on-a-move'],
      maps: ['lone-worker-form'],
    },
  },
  'two-admin-locality-managers': {
    kind: 'missing step',
    title: 'To which Admin Locality Manager the form goes, and what the Lead does',
    text: 'The Admin Locality Manager forwards the form to another Admin Locality Manager, the dedicated Lone Worker Lead. The line says “the completed Lone Worker”, without the word “form”. It does not say that the two are different managers: we take them to be. What the Lead does with the form is not said. Nor is it said who enters the worker on the system, or from when the worker can use it.',
    ask: ['admin-locality-manager', 'lone-worker-lead'],
    sources: [lone],
    affects: { maps: ['lone-worker-form'] },
  },
  'who-checks-the-spreadsheet': {
    kind: 'ambiguity',
    title: 'How often the spreadsheet is checked, and by whom',
    text: 'Team Managers and OPS Operations Managers are to check the spreadsheet of the Lone Worker Team. The word {timescale:check-lone-worker-spreadsheet} stands before “spreadsheet”. It may say how often the spreadsheet is sent, or how often it is checked. It is not said whether each of them checks. The Lone Worker Team is not described; it may belong to Care Connect or to the Lone Worker Lead.',
    readings: [
      'The spreadsheet comes {timescale:check-lone-worker-spreadsheet}, and each issue is checked.',
      'The managers check {timescale:check-lone-worker-spreadsheet}, however often it comes.',
    ],
    ask: ['team-manager', 'operations-manager'],
    sources: [lone],
    affects: { timescales: ['check-lone-worker-spreadsheet'], maps: ['lone-worker-check'] },
  },
  'continuous-failure': {
    kind: 'ambiguity',
    title: 'What continuous failure is, and who seeks HR advice',
    text: 'Workers who do not use the system have this addressed in supervision. Which supervision is not said: chapter 14 describes formal case supervision, and a Supervision Framework for all OPS staff is not in the document. On “continuous failure” the Team Manager is to escalate to the Operations Manager and seek HR advice. How often, or for how long, makes a failure continuous is not said. By the sentence the Team Manager does both; it may be meant that the Operations Manager seeks the advice. What is done if an Operations Manager finds the failure is not said.',
    ask: ['operations-manager'],
    sources: [lone],
    affects: { maps: ['lone-worker-check'] },
  },
} as const satisfies Record<string, Question>;
