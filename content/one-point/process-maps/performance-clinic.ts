import type { OnePointMap } from './map.ts';

const clinics = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Monthly Performance and Quality Clinics',
} as const;
const selected = {
  section: 'case-clinics',
  ref: 'Chapter 14, Children and families which may be selected for bi-monthly case clinics',
} as const;

/** Chapter 14: the cycle of a performance clinic. */
export const performanceClinic = {
  title: 'A performance clinic',
  summary:
    'From the report before the clinic to the clinic itself, and what may follow it. Our note: the map is made from the text of chapter 14, which does not number these steps.',
  sources: [clinics],
  nodes: {
    'clinic-due': {
      kind: 'start',
      text: 'Performance clinics will be held {timescale:performance-clinics}. The next one is due.',
      timescales: ['performance-clinics'],
      next: 'report',
      sources: [clinics],
    },
    report: {
      kind: 'step',
      actor: 'not stated',
      text: 'All Team Managers will be provided with the performance report and exceptions for their team {timescale:performance-report-before-clinic} to the clinic.',
      timescales: ['performance-report-before-clinic'],
      next: 'investigate',
      sources: [clinics],
      trainerNote: 'The document does not say who provides it.',
    },
    investigate: {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The report highlights performance exceptions. This is to help the manager investigate why performance is outside service standards.',
      next: 'prepare',
      sources: [clinics],
    },
    prepare: {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'Managers will be required to prepare, by completing both the Locality Performance Outcome Summary (exception Report Template) and the Referral Template.',
      next: 'clinic',
      sources: [clinics],
    },
    clinic: {
      kind: 'step',
      actor: { anyOf: ['strategic-manager', 'operations-manager'] },
      text: 'The OP&TFS Strategic Manager and/or the Locality Operations Manager will hold the clinic with each locality team manager. It will focus on performance measures “and within” the OPS performance scorecard.',
      event: 'performance-clinic',
      next: 'is-a-report-due',
      sources: [clinics],
    },
    'is-a-report-due': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is a Quality Improvement Report ({timescale:share-quality-improvement-reports}) due?',
      exits: [
        { label: 'Yes', to: 'share-report' },
        { label: 'No', to: 'next-clinic' },
      ],
      timescales: ['share-quality-improvement-reports'],
      sources: [clinics],
    },
    'share-report': {
      kind: 'step',
      actor: 'not stated',
      text: 'It will also be shared. It outlines feedback from quality improvement activities, such as collaborative audits, feedback from service users, and compliments and complaints.',
      next: 'next-clinic',
      sources: [clinics],
      trainerNote:
        'The document does not say that it is shared at the clinic. It stands in the paragraph on preparing for it.',
    },
    'next-clinic': {
      kind: 'end',
      text: 'Where possible, the Operations Manager will plan for a case clinic to be held {timescale:clinics-after-performance-meetings}; it is not clear whether this clinic is one of them. Then the cycle begins again.',
      outcome: 'continues',
      map: 'case-clinic',
      sources: [selected, clinics],
    },
  },
} as const satisfies OnePointMap;
