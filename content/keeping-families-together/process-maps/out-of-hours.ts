import type { KftMap } from './map.ts';

/** Sections 4 and 4.1: outside normal working hours, and at weekends. */
export const outOfHours = {
  title: 'Outside normal working hours and at weekends',
  summary:
    'When the service works outside normal working hours, and when it can visit a family on a weekend. Our note: the document does not define normal working hours, or say how weekend visits differ from other support at weekends.',
  sources: [
    { section: 'model-of-intervention', ref: '4' },
    { section: 'operating-hours', ref: '4.1' },
  ],
  nodes: {
    'support-in-question': {
      kind: 'start',
      text: 'A family needs support outside normal working hours, or on a weekend.',
      next: 'outside-normal-hours',
      sources: [{ section: 'model-of-intervention', ref: '4' }],
    },
    'outside-normal-hours': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The document does not say which hours normal working hours are. Is it outside them?',
      exits: [
        { label: 'Yes', to: 'case-open' },
        { label: 'No', to: 'within-hours' },
      ],
      sources: [{ section: 'model-of-intervention', ref: '4' }],
    },
    'case-open': {
      kind: 'decision',
      actor: 'not stated',
      text: 'It is proposed that work outside normal working hours will be only with open cases. Is this case open to the service?',
      timescales: ['work-outside-normal-hours'],
      exits: [
        { label: 'Yes', to: 'within-hours' },
        { label: 'No', to: 'case-not-open' },
      ],
      sources: [{ section: 'model-of-intervention', ref: '4' }],
    },
    'within-hours': {
      kind: 'decision',
      actor: { anyOf: ['service'] },
      text: 'Support will be offered {timescale:operating-hours}. Is it within these hours?',
      timescales: ['operating-hours'],
      exits: [
        { label: 'Yes', to: 'on-a-weekend' },
        { label: 'No', to: 'outside-hours' },
      ],
      sources: [{ section: 'operating-hours', ref: '4.1' }],
    },
    'on-a-weekend': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Would it be a visit on a weekend?',
      exits: [
        { label: 'Yes', to: 'agreed-in-panel' },
        { label: 'No', to: 'support-in-the-home' },
      ],
      sources: [{ section: 'operating-hours', ref: '4.1' }],
    },
    'agreed-in-panel': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Have weekend visits been agreed in panel?',
      exits: [
        { label: 'Yes', to: 'weekend-visit' },
        { label: 'No', to: 'felt-necessary' },
      ],
      sources: [{ section: 'operating-hours', ref: '4.1' }],
    },
    'felt-necessary': {
      kind: 'decision',
      actor: 'not stated',
      text: 'During support, have circumstances changed significantly or has risk increased, so that a visit is felt necessary?',
      exits: [
        { label: 'Yes', to: 'weekend-visit' },
        { label: 'No', to: 'no-ground-for-a-visit' },
      ],
      sources: [{ section: 'operating-hours', ref: '4.1' }],
    },
    'weekend-visit': {
      kind: 'step',
      actor: { anyOf: ['duty-worker'] },
      text: 'The service can visit the family on a weekend, not on bank holidays. The duty worker would undertake the visit, to ensure the welfare of the child or young person.',
      timescales: ['weekend-visits'],
      next: 'support-continues',
      sources: [{ section: 'operating-hours', ref: '4.1' }],
    },
    'support-continues': {
      kind: 'end',
      text: 'Support continues.',
      outcome: 'continues',
      sources: [{ section: 'operating-hours', ref: '4.1' }],
    },
    'support-in-the-home': {
      kind: 'end',
      text: 'Support will be offered within the family home. Residential respite will not be offered.',
      outcome: 'continues',
      sources: [{ section: 'operating-hours', ref: '4.1' }],
    },
    'no-ground-for-a-visit': {
      kind: 'end',
      text: 'No other reason for a weekend visit is given. The procedure does not say what happens next.',
      outcome: 'not stated',
      sources: [{ section: 'operating-hours', ref: '4.1' }],
    },
    'outside-hours': {
      kind: 'end',
      text: 'The service’s hours of support are over. If these are its normal working hours too, section 4 proposes work outside them, with open cases only. The procedure does not say which hours are meant, or whom the family turns to. The service is not intended to replace the Emergency Duty Team.',
      outcome: 'not stated',
      sources: [
        { section: 'operating-hours', ref: '4.1' },
        { section: 'model-of-intervention', ref: '4' },
      ],
    },
    'case-not-open': {
      kind: 'end',
      text: 'The service is not intended to replace the function and role of the Emergency Duty Team. The procedure does not say what happens next.',
      outcome: 'not stated',
      sources: [{ section: 'model-of-intervention', ref: '4' }],
    },
  },
} as const satisfies KftMap;
