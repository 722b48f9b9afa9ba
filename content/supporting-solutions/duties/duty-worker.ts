import type { DutyRule } from './rule.ts';

/** Section 4, before its phases: the duty worker. */
export const dutyWorkerDuties = {
  'duty-worker-hours': {
    who: { anyOf: ['duty-worker'] },
    strength: 'not stated',
    text: 'Supporting Solutions duty workers are available {timescale:duty-hours}.',
    stages: [],
    sources: [{ section: 'duty-worker', ref: '4' }],
  },
  'respond-to-requests': {
    who: { anyOf: ['duty-worker'] },
    strength: 'is to',
    text: 'The duty worker’s role is to respond to immediate requests for support.',
    stages: [],
    sources: [{ section: 'duty-worker', ref: '4' }],
  },
  'second-worker': {
    who: { anyOf: ['duty-worker'] },
    strength: 'may',
    text: 'Duty workers may also be required to be the second worker on cases that have an identified risk.',
    stages: [],
    sources: [{ section: 'duty-worker', ref: '4' }],
  },
  'support-open-cases': {
    who: { anyOf: ['duty-worker'] },
    strength: 'may',
    text: 'Duty workers may also be required to support cases that Supporting Solutions already has open, where the allocated worker has other commitments.',
    stages: [],
    sources: [{ section: 'duty-worker', ref: '4' }],
  },
} as const satisfies Record<string, DutyRule>;
