import type { OnePointMap } from './map.ts';

const sources = [
  {
    section: 'pre-birth-recording-and-review',
    ref: 'Chapter 15, Review of EHP intervention',
  },
] as const;
const both = { allOf: ['early-help-practitioner', 'pbis-social-worker'] } as const;

/** Chapter 15: what is done if those who work on a pre-birth plan do not agree. */
export const preBirthDisagreement = {
  title: 'A disagreement about pre-birth work',
  summary:
    'From the Social Worker and the Early Help Practitioner to the Operations Managers of both services.',
  sources,
  nodes: {
    conflict: {
      kind: 'start',
      text: 'There is a conflict or a disagreement about the Early Help Practitioner’s intervention.',
      next: 'record',
      sources,
    },
    record: {
      kind: 'step',
      actor: 'not stated',
      text: 'The conflict or disagreement should be appropriately recorded, and practitioners should use this process.',
      next: 'discuss',
      sources,
      trainerNote: 'The document does not say who records it, or where.',
    },
    discuss: {
      kind: 'step',
      actor: both,
      text: 'The Social Worker and the Early Help Practitioner are to discuss and share concerns, and to try to reach a resolution.',
      next: 'resolved',
      sources,
    },
    resolved: {
      kind: 'decision',
      actor: both,
      text: 'Can a resolution be found?',
      exits: [
        { label: 'Yes', to: 'resolution' },
        { label: 'No', to: 'line-manager' },
      ],
      sources,
    },
    resolution: {
      kind: 'end',
      text: 'The practitioners have reached a resolution. The document does not say where it is recorded.',
      outcome: 'done',
      sources,
    },
    'line-manager': {
      kind: 'step',
      actor: both,
      text: 'Practitioners should discuss their concerns with their direct line manager.',
      next: 'managers',
      sources,
    },
    managers: {
      kind: 'step',
      actor: { allOf: ['hub-manager', 'pbis-team-manager'] },
      text: 'The “FTM” and the PBIS Team Manager will discuss the concerns and try to reach a resolution.',
      next: 'managers-agree',
      sources,
      trainerNote:
        'The document does not expand FTM. This guide takes it as the Family Hub Team Manager.',
    },
    'managers-agree': {
      kind: 'decision',
      actor: { allOf: ['hub-manager', 'pbis-team-manager'] },
      text: 'Are the managers able to agree a way forward?',
      exits: [
        { label: 'Yes', to: 'way-forward' },
        { label: 'No', to: 'escalate' },
      ],
      sources,
    },
    'way-forward': {
      kind: 'end',
      text: 'The managers have agreed a way forward. The document does not say who tells the practitioners, or where it is recorded.',
      outcome: 'done',
      sources,
    },
    escalate: {
      kind: 'step',
      actor: 'not stated',
      text: 'Concerns should be escalated to the relevant Operations Managers of both services.',
      next: 'operations-managers',
      sources,
    },
    'operations-managers': {
      kind: 'end',
      text: 'The concerns are with the Operations Managers of both services. The procedure does not say who decides, or by when.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies OnePointMap;
