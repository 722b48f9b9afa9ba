import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 14.1, and the first sentence of 14.2. */
export const welfareConcern = {
  title: 'An immediate welfare concern',
  summary:
    'Who takes the lead when an external agency reports an immediate welfare concern, and when section 14.2 follows.',
  sources: [
    { section: 'concern', ref: '14.1' },
    { section: 'concern', ref: '14.2' },
  ],
  nodes: {
    'concern-reported': {
      kind: 'start',
      text: 'An external agency calls to report immediate welfare concerns about a child or young person: injuries, for example.',
      next: 'workers-allocated',
      sources: [{ section: 'concern', ref: '14.1' }],
    },
    'workers-allocated': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the child or young person have an allocated social worker within Strengthening Families, and an assigned family support worker?',
      exits: [
        { label: 'Yes', to: 'available' },
        { label: 'No', to: 'not-allocated' },
      ],
      sources: [{ section: 'concern', ref: '14.1' }],
    },
    'not-allocated': {
      kind: 'step',
      actor: 'not stated',
      text: 'The procedure does not say who takes the lead for a child or young person without these workers. There should be {timescale:no-delay} dealing with the concern.',
      timescales: ['no-delay'],
      next: 'strategy-circumstances',
      sources: [{ section: 'concern', ref: '14.1' }],
    },
    available: {
      kind: 'decision',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'Is the allocated social worker available?',
      exits: [
        { label: 'Yes', to: 'take-the-lead' },
        { label: 'No', to: 'duty-system' },
      ],
      sources: [{ section: 'concern', ref: '14.1' }],
    },
    'take-the-lead': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'The social worker will need to take the lead in managing the concern. There should be {timescale:no-delay} dealing with it.',
      timescales: ['no-delay'],
      next: 'strategy-circumstances',
      sources: [{ section: 'concern', ref: '14.1' }],
    },
    'duty-system': {
      kind: 'step',
      actor: 'not stated',
      text: 'The duty system within Strengthening Families should be utilised. There should be {timescale:no-delay} dealing with the concern.',
      timescales: ['no-delay'],
      next: 'strategy-circumstances',
      sources: [{ section: 'concern', ref: '14.1' }],
    },
    'strategy-circumstances': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Do allegations or information indicate significant harm or its likelihood, is there a request for accommodation into local authority care, and/or are section 47 enquiries necessary?',
      exits: [
        { label: 'Yes', to: 'strategy-meeting' },
        { label: 'No', to: 'concern-managed' },
      ],
      sources: [{ section: 'concern', ref: '14.2' }],
    },
    'strategy-meeting': {
      kind: 'end',
      text: 'There is liaison about a strategy meeting.',
      outcome: 'continues',
      map: 'strategy-meeting',
      sources: [{ section: 'concern', ref: '14.2' }],
    },
    'concern-managed': {
      kind: 'end',
      text: 'The concern goes on being managed. The procedure does not say how, or when that is over.',
      outcome: 'not stated',
      sources: [{ section: 'concern', ref: '14.1' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
