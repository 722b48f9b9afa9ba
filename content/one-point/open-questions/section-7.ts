import type { Question } from './question.ts';

const procedure = { section: 'section-7-reports', ref: 'Chapter 15, S7 Procedures' } as const;

/** Chapter 15: what is left unclear about Section 7 reports. */
export const section7Questions = {
  'section-7-under-section-8': {
    kind: 'loose reference',
    title: '“Section 7 Report under Section 8”',
    text: 'The first line of the procedure is “Section 7 Report under Section 8 of the Children Act 1989”. It does not say how the two sections go together. Our note: section 7 of that Act is on welfare reports to a court, and section 8 on orders about a child, such as with whom the child lives.',
    ask: ['families-first-manager'],
    sources: [procedure],
    affects: { maps: ['section-7-report'] },
  },
  'section-7-times': {
    kind: 'missing step',
    title: 'By when the steps of a Section 7 request are taken',
    text: 'No step has a time: not the progress of the request, the allocation, the email to One Point or the report. Our note: the court sets the date by which its report is due. It is not said whether One Point is told of that date.',
    ask: ['families-first-manager', 'first-contact-team'],
    sources: [procedure],
    affects: { maps: ['section-7-report'] },
  },
  'section-7-which-manager': {
    kind: 'ambiguity',
    title: 'Which manager of One Point is told, and whom they tell',
    text: 'The Families First Team Manager will email the “One Point/Family Hub Team Manager”. It is not said which that is for a family of the Intensive Family Support Team, or who tells the worker and the family. Nor is it said whether the email is sent if One Point are not working with the family.',
    readings: [
      'It is the manager of the team to which the family is open.',
      'Managers of both kinds of team are told.',
    ],
    ask: ['families-first-manager', 'ifst-manager', 'hub-manager'],
    sources: [procedure],
    affects: { maps: ['section-7-report'] },
  },
  'section-7-discussion': {
    kind: 'missing step',
    title: 'The discussion of One Point’s interventions with the Social Worker',
    text: 'There will be discussion with the Social Worker about One Point interventions. This comes before the list of steps, and is not in it. It is not said who of One Point takes part, when, whether the family consents or is told, or where it is recorded. Nor is it said whether One Point contributes to the report. If a practitioner is asked for a statement for court, chapter 11 has steps for that, and does not speak of this report.',
    ask: ['families-first-manager', 'ifst-manager', 'hub-manager'],
    sources: [procedure, { section: 'genograms-and-court', ref: 'Chapter 11, Court Statements' }],
    affects: { maps: ['section-7-report', 'court-statement'] },
  },
  'section-7-stepping-up': {
    kind: 'ambiguity',
    title: 'Stepping up while a Social Worker has the report',
    text: 'If the case requires stepping up, the Lead professional in One Point will follow the step up process, which will apply. It is not said whether they speak first to the Social Worker who has the report, or whether that Social Worker takes the case. Our note: if a child is, or may be, at risk of suffering significant harm, chapter 12 has action {timescale:act-at-once}.',
    ask: ['families-first-manager', 'ifst-manager', 'hub-manager'],
    sources: [
      procedure,
      {
        section: 'stepping-up',
        ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
      },
    ],
    affects: { maps: ['section-7-report'] },
  },
} as const satisfies Record<string, Question>;
