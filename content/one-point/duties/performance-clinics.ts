import type { DutyRule } from './rule.ts';

const clinics = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Monthly Performance and Quality Clinics',
} as const;
const meetings = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Locality Management Meetings and Monthly Team Meetings',
} as const;
const briefings = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Weekly Team Briefings',
} as const;
const workforce = {
  section: 'learning-and-development',
  ref: 'Chapter 14, Career Development Programme',
} as const;

/** Chapter 14: performance clinics, meetings, briefings and development. */
export const performanceClinicsDuties = {
  'hold-performance-clinics': {
    who: { anyOf: ['strategic-manager', 'operations-manager'] },
    strength: 'will',
    text: 'The OP&TFS Strategic Manager and/or the Locality Operations Manager will hold performance clinics {timescale:performance-clinics} with each locality team manager.',
    stages: ['quality'],
    sources: [clinics],
  },
  'focus-of-performance-clinics': {
    who: 'not stated',
    strength: 'will',
    text: 'Performance clinics will focus on performance measures “and within” the OPS performance scorecard.',
    stages: ['quality'],
    sources: [clinics],
  },
  'scorecard-measures': {
    who: 'not stated',
    strength: 'will',
    text: 'The OPS scorecard will include measures of both performance and quality. They will demonstrate the impact that work with children, young people and families has.',
    stages: ['quality'],
    sources: [clinics],
  },
  'measure-compliance': {
    who: 'not stated',
    strength: 'will',
    text: 'Performance measures will include compliance with the procedures for supervision and attendance management.',
    stages: ['quality'],
    sources: [clinics],
  },
  'report-before-clinic': {
    who: 'not stated',
    strength: 'will',
    text: 'All Team Managers will be provided with the performance report and exceptions for their team {timescale:performance-report-before-clinic} to a {timescale:performance-clinics} performance clinic with the Operations and OPS Strategic Manager.',
    stages: ['quality'],
    cites: { 'performance-clinics': 'nothing' },
    sources: [clinics],
  },
  'prepare-for-clinic': {
    who: { anyOf: ['team-manager'] },
    strength: 'will',
    text: 'Managers will be required to prepare for a performance clinic, by completing both the Locality Performance Outcome Summary (exception Report Template) and the Referral Template.',
    stages: ['quality'],
    sources: [clinics],
  },
  'share-quality-improvement-reports': {
    who: 'not stated',
    strength: 'will',
    text: 'The {timescale:share-quality-improvement-reports} Quality Improvement Reports will also be shared. They outline feedback from quality improvement activities such as collaborative audits, feedback from service users, and compliments and complaints.',
    stages: ['quality'],
    sources: [clinics],
  },
  'review-targets': {
    who: 'not stated',
    strength: 'should',
    text: 'Systems should also be in place within each locality and each team to ensure that key targets and indicators are regularly reviewed.',
    stages: ['quality'],
    sources: [meetings],
  },
  'performance-on-the-agenda': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'Performance is expected to be a standard agenda item on the {timescale:locality-management-meetings} Locality Management Meetings and the {timescale:team-meetings} Team Meetings.',
    stages: ['quality'],
    sources: [meetings],
  },
  'team-quality-plan': {
    who: { anyOf: ['one-point-team'] },
    strength: 'will',
    text: 'Each OPS team will be responsible for developing and implementing its own Quality Improvement Plan. The plan will focus on key priorities for the Early Help, Inclusion and Vulnerable Children Service, for the One Point Service, and for individual teams.',
    stages: ['quality'],
    sources: [meetings],
  },
  'team-briefing': {
    who: { anyOf: ['team-manager'] },
    strength: 'should',
    text: 'All Team Managers should have a Team Briefing with their staff team {timescale:team-briefing}.',
    stages: ['quality'],
    sources: [briefings],
  },
  'career-development-helps': {
    who: 'not stated',
    strength: 'will',
    text: 'The Career Development Programme will help people to better understand the role, and to identify strengths and areas for development. It will support them to undertake a development programme that is designed to meet individual needs and make them ready for success.',
    stages: [],
    sources: [workforce],
  },
} as const satisfies Record<string, DutyRule>;
