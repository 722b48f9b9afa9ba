import type { Rule } from './rule.ts';

const quality = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Performance and Quality Assurance',
} as const;
const clinics = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Monthly Performance and Quality Clinics',
} as const;
const meetings = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Locality Management Meetings and Monthly Team Meetings',
} as const;

/** Chapter 14: timed rules about performance and quality. */
export const qualityTimescales = {
  'share-scorecard': {
    kind: 'schedule',
    title: 'Share the scorecard and Quality Improvement Reports with teams',
    who: 'not stated',
    action: 'share the OPS Performance Scorecard and the Quality Improvement Reports with teams',
    strength: 'not stated',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [quality],
  },
  'plan-on-a-page': {
    kind: 'schedule',
    title: 'Develop the Plan on a Page',
    who: { anyOf: ['service'] },
    action: 'develop a Plan on a Page, with the Quality Improvement Plan in it',
    strength: 'not stated',
    stated: { words: 'annual' },
    occurs: { on: 'cycle', each: 'year' },
    sources: [quality],
  },
  'reports-to-the-board': {
    kind: 'schedule',
    title: 'Present reports to the Quality Improvement Board',
    who: 'not stated',
    action:
      'present the Performance and Quality Improvement Reports to the Quality Improvement Board (before its name the document writes “Children Social Care and Early Help, Inclusion and Vulnerable”)',
    strength: 'not stated',
    stated: { words: 'quarterly' },
    occurs: { on: 'cycle', each: 'quarter' },
    sources: [quality],
  },
  'performance-clinics': {
    kind: 'schedule',
    title: 'Hold performance clinics',
    who: { anyOf: ['strategic-manager', 'operations-manager'] },
    action:
      'hold a performance clinic with each locality team manager (the one “and/or” the other)',
    strength: 'will',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [clinics],
  },
  'performance-report-before-clinic': {
    kind: 'deadline',
    title: 'Provide the team’s performance report before the clinic',
    who: 'not stated',
    action: 'provide every Team Manager with the team’s performance report and exceptions',
    strength: 'will',
    stated: { words: '{amount} prior', bound: 'exactly', figure: 1, unit: 'weeks' },
    readings: [
      {
        counts: { before: 'performance-clinic' },
        bound: 'atLeast',
        text: 'By that day at the latest. Earlier will do.',
      },
      {
        counts: { before: 'performance-clinic' },
        bound: 'exactly',
        text: 'On that day.',
      },
    ],
    sources: [clinics],
  },
  'share-quality-improvement-reports': {
    kind: 'schedule',
    title: 'Share the Quality Improvement Reports on feedback and audits',
    who: 'not stated',
    action: 'share the Quality Improvement Reports',
    strength: 'will',
    stated: { words: 'quarterly' },
    occurs: { on: 'cycle', each: 'quarter' },
    sources: [clinics],
  },
  'locality-management-meetings': {
    kind: 'schedule',
    title: 'Have Performance on the agenda of Locality Management Meetings',
    who: 'not stated',
    action: 'have Performance as a standard agenda item on Locality Management Meetings',
    strength: 'is expected to',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [meetings],
  },
  'team-meetings': {
    kind: 'schedule',
    title: 'Have Performance on the agenda of Team Meetings',
    who: 'not stated',
    action: 'have Performance as a standard agenda item on Team Meetings',
    strength: 'is expected to',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [meetings],
  },
  'team-briefing': {
    kind: 'schedule',
    title: 'Have a Team Briefing',
    who: { anyOf: ['team-manager'] },
    action: 'have a Team Briefing with the staff team',
    strength: 'should',
    stated: { words: 'weekly' },
    occurs: { on: 'cycle', each: 'week' },
    sources: [{ section: 'performance-clinics', ref: 'Chapter 14, Weekly Team Briefings' }],
  },
} as const satisfies Record<string, Rule>;
