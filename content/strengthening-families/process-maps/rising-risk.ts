import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 14.4, with 4.4, and the circumstances of 14.2. */
export const risingRisk = {
  title: 'When needs or risks escalate',
  summary:
    'What the family support worker and the social worker do when needs or risks escalate during the intervention, and when 14.2 follows. Our note: 14.4 does not mention 14.2; this map asks for its circumstances once the discussion is recorded.',
  sources: [
    { section: 'concern', ref: '14.4' },
    { section: 'concern', ref: '14.2' },
    { section: 'delivery-model', ref: '4.4' },
  ],
  nodes: {
    'needs-or-risks-escalate': {
      kind: 'start',
      text: 'During the intervention with a child or young person and family, the needs or risks escalate.',
      next: 'discuss-with-manager',
      sources: [{ section: 'concern', ref: '14.4' }],
    },
    'discuss-with-manager': {
      kind: 'step',
      actor: { anyOf: ['family-support-worker'] },
      text: 'The family support worker needs to discuss this with their manager.',
      next: 'more-involved',
      sources: [{ section: 'concern', ref: '14.4' }],
    },
    'more-involved': {
      kind: 'decision',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'To reduce risks or needs, the social worker may need to become more involved with the family. Is it needed?',
      exits: [
        { label: 'Yes', to: 'joint-work' },
        { label: 'No', to: 'record-oversight' },
      ],
      sources: [{ section: 'concern', ref: '14.4' }],
    },
    'joint-work': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'This might include a joint visit or more complex work. It might include liaising with other professionals, to reduce the risks or, at times, to manage professional expectations and anxieties.',
      next: 'record-oversight',
      sources: [
        { section: 'concern', ref: '14.4' },
        { section: 'delivery-model', ref: '4.4' },
      ],
    },
    'record-oversight': {
      kind: 'step',
      actor: 'not stated',
      text: 'On the child’s file on Mosaic, any management oversight/consultation will need to be recorded.',
      next: 'significant-harm',
      sources: [{ section: 'concern', ref: '14.4' }],
    },
    'significant-harm': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Do allegations or information indicate significant harm or its likelihood, is there a request for accommodation into local authority care, and/or are section 47 enquiries necessary?',
      exits: [
        { label: 'Yes', to: 'strategy-meeting' },
        { label: 'No', to: 'reduced' },
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
    reduced: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are the needs or risks reduced?',
      exits: [
        { label: 'Yes', to: 'plan-goes-on' },
        { label: 'No', to: 'not-reduced' },
      ],
      sources: [{ section: 'concern', ref: '14.4' }],
    },
    'plan-goes-on': {
      kind: 'end',
      text: 'The plan goes on, with its reviews.',
      outcome: 'continues',
      map: 'review',
      sources: [
        { section: 'concern', ref: '14.4' },
        { section: 'reviews', ref: '10.1' },
      ],
    },
    'not-reduced': {
      kind: 'end',
      text: 'The procedure does not say when this is no longer enough. The circumstances of 14.2, once they are there, lead to a strategy meeting.',
      outcome: 'not stated',
      sources: [{ section: 'concern', ref: '14.4' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
