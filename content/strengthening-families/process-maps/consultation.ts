import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 13. */
export const consultation = {
  title: 'When a consultation is held',
  summary:
    'How the Strengthening Families social worker gives support, consultation and discussion of thresholds, and how it is recorded.',
  sources: [{ section: 'consultation', ref: '13' }],
  nodes: {
    'consultation-wanted': {
      kind: 'start',
      text: 'Consultation of the Strengthening Families social worker is wanted, in a child in need or targeted support case.',
      next: 'about-thresholds',
      sources: [
        { section: 'consultation', ref: '13.1' },
        { section: 'consultation', ref: '13.3' },
      ],
    },
    'about-thresholds': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it about thresholds, for a child or young person who is open to targeted support within the team?',
      exits: [
        { label: 'No', to: 'give-consultation' },
        { label: 'Yes', to: 'discuss-thresholds' },
      ],
      sources: [{ section: 'consultation', ref: '13.3' }],
    },
    'give-consultation': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'Support and consultation is provided to the family support worker, in addition to supervision. It can be face to face or, at times, over the telephone.',
      next: 'record-a-summary',
      sources: [
        { section: 'consultation', ref: '13.1' },
        { section: 'consultation', ref: '13.2' },
      ],
    },
    'record-a-summary': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'Where this occurs, a summary of the discussion and advice will be recorded on Mosaic. It is in the “Strengthening Families Consultation” case note.',
      next: 'oversight',
      sources: [{ section: 'consultation', ref: '13.2' }],
    },
    'discuss-thresholds': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'At times, the social worker will also be responsible for providing consultation/discussion about thresholds.',
      next: 'record-by-the-same-process',
      sources: [{ section: 'consultation', ref: '13.3' }],
    },
    'record-by-the-same-process': {
      kind: 'step',
      actor: 'not stated',
      text: 'This will also need to be recorded, by the process of 13.2.',
      next: 'oversight',
      sources: [{ section: 'consultation', ref: '13.3' }],
    },
    oversight: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are relevant managers to be copied into the case note?',
      exits: [
        { label: 'Yes', to: 'copy-to-managers' },
        { label: 'No', to: 'recorded' },
      ],
      sources: [{ section: 'consultation', ref: '13.2' }],
    },
    'copy-to-managers': {
      kind: 'step',
      actor: 'not stated',
      text: 'They can be copied into it for oversight and action, if required.',
      next: 'recorded',
      sources: [{ section: 'consultation', ref: '13.2' }],
    },
    recorded: {
      kind: 'end',
      text: 'The consultation is recorded.',
      outcome: 'done',
      sources: [{ section: 'consultation', ref: '13.2' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
