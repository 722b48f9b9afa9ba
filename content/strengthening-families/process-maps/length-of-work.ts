import type { StrengtheningFamiliesMap } from './map.ts';

/** Sections 4.6 to 4.8, with 1.1. */
export const lengthOfWork = {
  title: 'How long the work lasts',
  summary:
    'The primary timescale, longer term intervention and the review of a long case with a team manager. Our note: the document does not say what happens when the primary timescale is over, or when longer term intervention is asked about. This map asks at the start and on each round, and goes round until the aims are met, as 1.1 has it.',
  sources: [
    { section: 'delivery-model', ref: '4.6' },
    { section: 'delivery-model', ref: '4.7' },
    { section: 'delivery-model', ref: '4.8' },
    { section: 'about-this-document', ref: '1.1' },
  ],
  nodes: {
    'intervention-starts': {
      kind: 'start',
      text: 'The intervention starts. The document does not say which event that is.',
      event: 'intervention-start',
      next: 'longer-term-required',
      sources: [{ section: 'delivery-model', ref: '4.6' }],
    },
    'longer-term-required': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The document’s examples of longer term intervention are NRPF, parents with learning difficulties, and also Supervision Orders “where a longer term CIN plan is required”. Does this case require it?',
      exits: [
        { label: 'No', to: 'primary-timescale' },
        { label: 'Yes', to: 'agreed' },
      ],
      sources: [{ section: 'delivery-model', ref: '4.7' }],
    },
    'primary-timescale': {
      kind: 'step',
      actor: 'not stated',
      text: 'The primary timescale should be {timescale:primary-timescale}, to manage the flow of work.',
      timescales: ['primary-timescale'],
      next: 'regular-reviews',
      sources: [{ section: 'delivery-model', ref: '4.6' }],
    },
    agreed: {
      kind: 'decision',
      actor: { allOf: ['sf-team-manager', 'family'] },
      text: 'Longer term intervention will need to be agreed both with a Strengthening Families team manager and with the family. Is it?',
      timescales: ['longer-term'],
      exits: [
        { label: 'Yes', to: 'service-user-category' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [{ section: 'delivery-model', ref: '4.7' }],
    },
    'not-agreed': {
      kind: 'end',
      text: 'The procedure does not say what happens where longer term intervention is required and is not agreed.',
      outcome: 'not stated',
      sources: [{ section: 'delivery-model', ref: '4.7' }],
    },
    'service-user-category': {
      kind: 'step',
      actor: { anyOf: ['sf-team-manager'] },
      text: 'An additional agreed service user category for reporting will be added. The document adds “e.g. Strengthening Families Plus”. “This work” (longer term work, it seems) will not be held in a separate team.',
      next: 'regular-reviews',
      sources: [{ section: 'delivery-model', ref: '4.8' }],
    },
    'regular-reviews': {
      kind: 'step',
      actor: 'not stated',
      text: 'In {timescale:regular-reviews}, timescales for intervention should be clarified.',
      timescales: ['regular-reviews'],
      next: 'open-for-longer',
      sources: [{ section: 'delivery-model', ref: '4.6' }],
    },
    'open-for-longer': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the case {timescale:manager-review}?',
      timescales: ['manager-review'],
      exits: [
        { label: 'Yes', to: 'manager-review' },
        { label: 'No', to: 'aims-met' },
      ],
      sources: [{ section: 'delivery-model', ref: '4.6' }],
    },
    'manager-review': {
      kind: 'step',
      actor: 'not stated',
      text: 'The case should be reviewed with a team manager.',
      next: 'aims-met',
      sources: [{ section: 'delivery-model', ref: '4.6' }],
    },
    'aims-met': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Children and families are supported {timescale:until-aims-met}. Are they met?',
      timescales: ['until-aims-met'],
      exits: [
        { label: 'Yes', to: 'closure' },
        { label: 'No', to: 'longer-term-now' },
      ],
      sources: [{ section: 'about-this-document', ref: '1.1' }],
    },
    'longer-term-now': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the case require longer term intervention that is not agreed yet?',
      exits: [
        { label: 'Yes', to: 'agreed' },
        { label: 'No', to: 'regular-reviews' },
      ],
      sources: [{ section: 'delivery-model', ref: '4.7' }],
    },
    closure: {
      kind: 'end',
      text: 'Section 16 says how the decision to close is made.',
      outcome: 'continues',
      map: 'closure',
      sources: [{ section: 'closure', ref: '16.1' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
