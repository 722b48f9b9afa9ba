import type { DutyRule } from './rule.ts';

/** Sections 18 and 19: responsibility for delivery, and monitoring. */
export const managementDuties = {
  'deliver-services': {
    who: { allOf: ['staff-and-managers', 'agencies'] },
    strength: 'is responsible for',
    text: 'Staff and managers who work with children and families, together with partner agencies, are responsible for delivering the services that are identified as within the Strengthening Families procedures.',
    stages: [],
    sources: [{ section: 'management-and-monitoring', ref: '18.1' }],
  },
  monitor: {
    who: 'not stated',
    strength: 'will',
    text: 'Children in need will be monitored {timescale:monthly-monitoring}, using data that the Insight Service produces.',
    stages: [],
    sources: [{ section: 'management-and-monitoring', ref: '19.1' }],
  },
  'review-data': {
    who: { anyOf: ['senior-leadership-team'] },
    strength: 'will',
    text: 'The senior leadership team will review the data of this monitoring, to ensure that services are delivered effectively, to children in need and to targeted support.',
    stages: [],
    sources: [{ section: 'management-and-monitoring', ref: '19.1' }],
  },
  audits: {
    who: 'not stated',
    strength: 'will',
    text: 'In line with quality assurance procedures, Case File Audits, Moderation and Supervision audits will be completed.',
    stages: [],
    sources: [{ section: 'management-and-monitoring', ref: '19.2' }],
  },
} as const satisfies Record<string, DutyRule>;
