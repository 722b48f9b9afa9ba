import type { Question } from './question.ts';

/** Section 4: the phases and de-escalation. */
export const phaseQuestions = {
  'start-of-the-phases': {
    kind: 'ambiguity',
    title: 'When the phases start',
    text: 'Each phase has a length, and none has a start. Phase 1 may begin at the point of crisis, at the referral or when a worker first responds.',
    readings: [
      'The point of crisis.',
      'Receipt of the referral.',
      'Allocation.',
      'The first visit or other response.',
    ],
    ask: ['management-team'],
    sources: [{ section: 'phases', ref: '4 phases' }],
    affects: { timescales: ['phase-1', 'phase-2', 'phase-3', 'phase-4'], maps: ['phases'] },
  },
  'phases-in-a-row': {
    kind: 'ambiguity',
    title: 'Whether each phase follows the one before',
    text: 'It is not said whether each phase begins when the one before ends, or whether the times count from the beginning. If they add up, support before de-escalation is the sum of {timescale:phase-1}, {timescale:phase-2}, {timescale:phase-3} and {timescale:phase-4}. No total is given.',
    readings: [
      'Each phase begins when the one before ends.',
      'Each time counts from the start of support, the earlier phases included: Phase 1 is part of Phase 2’s.',
    ],
    ask: ['management-team'],
    sources: [{ section: 'phases', ref: '4 phases' }],
    affects: { timescales: ['phase-1', 'phase-2', 'phase-3', 'phase-4'], maps: ['phases'] },
  },
  'moving-between-phases': {
    kind: 'missing step',
    title: 'Who moves a case to another phase',
    text: 'It is not said who decides that a case moves on, or by what signs. Nor is it said whether a phase can be skipped, extended or gone back to, for instance when a crisis comes in de-escalation.',
    ask: ['management-team', 'line-manager'],
    sources: [{ section: 'phases', ref: '4 phases' }],
    affects: {
      timescales: ['phase-2', 'phase-3', 'phase-4', 'de-escalation', 'de-escalation-access'],
      maps: ['phases', 'de-escalation-and-closure'],
    },
  },
  'phase-2-days': {
    kind: 'ambiguity',
    title: 'Which days Phase 2 counts',
    text: 'The heading of Phase 2 says {timescale:phase-2}. It is not said whether these are calendar days or working days.',
    readings: ['Calendar days.', 'Working days.'],
    ask: ['management-team'],
    sources: [{ section: 'phases', ref: '4 phase 2' }],
    affects: { timescales: ['phase-2'], maps: ['phases'] },
  },
  'phase-3-fixed': {
    kind: 'ambiguity',
    title: 'Whether Phase 3 always has its full length',
    text: 'The heading of Phase 3 says {timescale:phase-3}. Every other phase, and de-escalation, says “up to”.',
    readings: ['Phase 3 always lasts so long.', 'Phase 3 lasts so long at most, as the others do.'],
    ask: ['management-team'],
    sources: [{ section: 'later-phases', ref: '4 phase 3' }],
    affects: { timescales: ['phase-3'], maps: ['phases'] },
  },
  'pick-and-mix-menu': {
    kind: 'loose reference',
    title: 'A menu that is not given',
    text: 'Phase 4 draws on a pick and mix menu of evidence-based interventions. The document does not give the menu. It does not explain the interventions of the other phases either, such as motivational enhancement therapy and restorative conversations.',
    ask: ['management-team'],
    sources: [
      { section: 'later-phases', ref: '4 phase 4' },
      { section: 'later-phases', ref: '4 phase 3' },
    ],
    affects: {},
  },
  'names-of-plans': {
    kind: 'ambiguity',
    title: 'Whether the plans that the document names are one plan',
    text: 'Phase 4 has a “safety plan”, and sections 5 and 7 a work plan. Section 3 has a “plan of support” for an unknown case, and section 15 “the plan of support”. In section 5, care plans are read. It is not said which of them are the same, or who makes the safety plan.',
    ask: ['management-team'],
    sources: [
      { section: 'later-phases', ref: '4 phase 4' },
      { section: 'from-phase-3-to-closure', ref: '5 phase 3' },
      { section: 'referral-process', ref: '3' },
      { section: 'respite-workers', ref: '15' },
    ],
    affects: { timescales: ['early-support', 'sessional-respite'] },
  },
  'three-reviews': {
    kind: 'ambiguity',
    title: 'Whether the reviews are one meeting or several',
    text: 'Phase 4 has reviews {timescale:phase-4-reviews} with the line manager. Section 5 has cases reviewed at a Team Around the Family meeting or in case discussions. Section 6 has case discussions {timescale:case-discussions}. It is not said whether a case discussion is the review of Phase 4, or which of the two forums of section 5 is used when.',
    readings: [
      'The case discussion with the line manager is the review of Phase 4.',
      'Reviews and case discussions are held side by side.',
    ],
    ask: ['line-manager', 'management-team'],
    sources: [
      { section: 'later-phases', ref: '4 phase 4' },
      { section: 'from-phase-3-to-closure', ref: '5 phase 4' },
      { section: 'case-discussion', ref: '6' },
    ],
    affects: {
      timescales: ['phase-4-reviews', 'case-discussions'],
      maps: ['phases', 'phases-3-and-4', 'case-discussion'],
    },
  },
  'start-of-reviews': {
    kind: 'ambiguity',
    title: 'From which day the months count',
    text: 'Reviews in Phase 4 and case discussions each come {timescale:phase-4-reviews}, and neither has a start. It is not said whether one is due at some time in the calendar month, or so long after the last one.',
    readings: [
      'They count from the start of the phase, or from allocation.',
      'They count from the one before.',
      'One falls at any time in the calendar month.',
    ],
    ask: ['line-manager', 'management-team'],
    sources: [
      { section: 'later-phases', ref: '4 phase 4' },
      { section: 'case-discussion', ref: '6' },
    ],
    affects: {
      timescales: ['phase-4-reviews', 'case-discussions'],
      maps: ['phases-3-and-4', 'case-discussion'],
    },
  },
  'length-of-de-escalation': {
    kind: 'contradiction',
    title: 'A longest length, or one that is agreed',
    text: 'Section 4 gives de-escalation {timescale:de-escalation}. Section 5 has its length agreed between the worker, the young person, the parent/carer and the Social Worker, and names no limit. It is not said what follows if they do not agree.',
    readings: ['They agree on a length within the limit.', 'They can agree on a longer one.'],
    ask: ['management-team'],
    sources: [
      { section: 'later-phases', ref: '4 de-escalation' },
      { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
    ],
    affects: {
      timescales: ['de-escalation', 'agreed-de-escalation'],
      maps: ['phases', 'de-escalation-and-closure'],
    },
  },
} as const satisfies Record<string, Question>;
