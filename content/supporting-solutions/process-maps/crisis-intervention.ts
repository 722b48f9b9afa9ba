import type { SupportingSolutionsMap } from './map.ts';

/** Section 4, Phases 1 and 2: who is responsible, where it takes place, and the hand-over. */
export const crisisIntervention = {
  title: 'Crisis intervention, and the hand-over to Phase 2',
  summary:
    'Who is responsible in Phase 1, where crisis intervention takes place, what the duty worker hands over, and who stands in during Phase 2.',
  sources: [
    { section: 'phases', ref: '4 phase 1' },
    { section: 'phases', ref: '4 phase 2' },
  ],
  nodes: {
    'phase-1-begins': {
      kind: 'start',
      text: 'A young person and their family, in a crisis, will be offered crisis intervention.',
      next: 'allocated-in-the-crisis',
      timescales: ['phase-1', 'phase-1-response', 'immediate-response'],
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'allocated-in-the-crisis': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is a worker allocated at the point of crisis?',
      exits: [
        { label: 'Yes', to: 'allocated-worker-responsible' },
        { label: 'No', to: 'duty-worker-responsible' },
      ],
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'allocated-worker-responsible': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'Phase 1 will be the allocated worker’s responsibility.',
      next: 'where',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'duty-worker-responsible': {
      kind: 'step',
      actor: { anyOf: ['duty-worker'] },
      text: 'Phase 1 will be the duty worker’s responsibility.',
      timescales: ['duty-hours'],
      next: 'where',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    where: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Crisis intervention will be delivered in the family home or, alternatively, at the service base. Is it required that the young person is removed from the family home?',
      exits: [
        { label: 'Not required', to: 'network-meeting-started' },
        { label: 'Required', to: 'to-an-emergency-stay' },
      ],
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'to-an-emergency-stay': {
      kind: 'step',
      actor: 'not stated',
      text: 'The young person will be removed from home, and stay overnight in the crash pad/emergency foster placement. An emergency stay has a map of its own. Our note: the map goes on, as the document has nothing wait for this.',
      next: 'offer-rapid-response',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'offer-rapid-response': {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'The service’s aim includes that a rapid response offer to the family follows the emergency stay {timescale:next-day-offer}.',
      timescales: ['next-day-offer'],
      next: 'network-meeting-started',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'network-meeting-started': {
      kind: 'decision',
      actor: { anyOf: ['duty-worker'] },
      text: 'Does the duty worker start a Family Network Meeting?',
      exits: [
        { label: 'Yes', to: 'complete-the-meeting' },
        { label: 'No', to: 'hand-over' },
      ],
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'complete-the-meeting': {
      kind: 'step',
      actor: { anyOf: ['duty-worker'] },
      text: 'It is expected that the duty worker plans and completes the meeting, and that the allocated worker will attend if they are available. By section 19, every such meeting should be followed up by a Family Group Conference.',
      timescales: ['fnm-by-referral', 'fnm-in-crisis-plan'],
      next: 'hand-over',
      sources: [
        { section: 'phases', ref: '4 phase 1' },
        { section: 'family-network-meeting', ref: '19' },
      ],
    },
    'hand-over': {
      kind: 'step',
      actor: { anyOf: ['duty-worker'] },
      text: 'The duty worker will also have the responsibility of handing over: a brief outline of what support was offered and agreed for Phase 2. Who hands over, if the allocated worker was responsible for Phase 1, is not said.',
      next: 'record-the-outline',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'record-the-outline': {
      kind: 'step',
      actor: 'not stated',
      text: 'The outline will be recorded on the young person’s electronic record. It is there for the Emergency Duty Team, and for the next duty worker and/or the allocated worker.',
      event: 'phase-1-ended',
      next: 'worker-free',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'worker-free': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Phase 2, {timescale:phase-2}, will be the allocated worker’s responsibility. Does the worker have other appointments that cannot be changed?',
      timescales: ['phase-2'],
      exits: [
        { label: 'Yes', to: 'duty-support-in-phase-2' },
        { label: 'No', to: 'to-the-tasks' },
      ],
      sources: [{ section: 'phases', ref: '4 phase 2' }],
    },
    'duty-support-in-phase-2': {
      kind: 'step',
      actor: { anyOf: ['duty-worker'] },
      text: 'In Phase 2 the duty worker may also be asked to support.',
      timescales: ['duty-hours'],
      next: 'to-the-tasks',
      sources: [{ section: 'phases', ref: '4 phase 2' }],
    },
    'to-the-tasks': {
      kind: 'end',
      text: 'The allocated worker’s tasks in Phase 1 and 2 have a map of their own.',
      outcome: 'continues',
      map: 'tasks-in-phases-1-and-2',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
