import type { OnePointMap } from './map.ts';

const oversight = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Management Oversight',
} as const;
const sharing = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Sharing the Assessment',
} as const;

/** Chapter 7: an assessment of the Intensive Family Support Team is seen, signed off, signed and shared. */
export const ifstAssessmentSharing = {
  title: 'Oversight and sharing of an assessment',
  summary:
    'From an assessment that is ready for the manager to its sharing at a TAF. Our note: the map is made from the text of “Sharing the Assessment”, which gives no order but that the family sees the assessment before the manager’s sign off. The list of what the manager must do is lost.',
  sources: [oversight, sharing],
  nodes: {
    'ready-for-manager': {
      kind: 'start',
      text: 'The assessment is ready for the manager.',
      next: 'family-has-seen-it',
      sources: [oversight],
    },
    'family-has-seen-it': {
      kind: 'step',
      actor: 'not stated',
      text: 'The family should have seen the assessment {timescale:family-sees-assessment}.',
      timescales: ['family-sees-assessment'],
      next: 'oversee',
      sources: [sharing],
    },
    oversee: {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'What the Team Manager or Senior Key Worker must do {timescale:oversight-of-the-assessment} stood in a list that is lost.',
      timescales: ['oversight-of-the-assessment'],
      next: 'sign-it',
      sources: [oversight],
      trainerNote:
        'The list on completing a proportionate assessment, later in the chapter, is for the Family Hub Team Manager.',
    },
    'sign-it': {
      kind: 'step',
      actor: { anyOf: ['parents'] },
      text: 'The assessment must be signed by parents, and by the child where appropriate. The family must be given a copy.',
      next: 'signed-copy',
      sources: [sharing],
      trainerNote: 'The document does not say what follows if parents do not sign.',
    },
    'signed-copy': {
      kind: 'step',
      actor: 'not stated',
      text: 'A signed copy should be sent to the central document store, to be uploaded onto the LiquidLogic EHM case file.',
      next: 'is-there-disagreement',
      sources: [sharing],
    },
    'is-there-disagreement': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is there any disagreement about the content or the conclusions?',
      exits: [
        { label: 'No', to: 'does-family-consent' },
        { label: 'Yes', to: 'note-disagreement' },
      ],
      sources: [sharing],
    },
    'note-disagreement': {
      kind: 'step',
      actor: 'not stated',
      text: 'The disagreement must be noted in case notes. The Team Manager or Senior Key Worker must be made aware of it.',
      next: 'does-family-consent',
      sources: [sharing],
    },
    'does-family-consent': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the family consent to the assessment being made available to professionals?',
      exits: [
        { label: 'Yes', to: 'parents-first' },
        { label: 'No', to: 'no-consent' },
      ],
      sources: [sharing],
    },
    'no-consent': {
      kind: 'end',
      text: 'The procedure does not say what follows without the family’s consent.',
      outcome: 'not stated',
      sources: [sharing],
    },
    'parents-first': {
      kind: 'step',
      actor: 'not stated',
      text: 'Parents must have seen the assessment {timescale:parents-see-assessment-first}, in accordance with GDPR.',
      timescales: ['parents-see-assessment-first'],
      next: 'share-at-taf',
      sources: [sharing],
    },
    'share-at-taf': {
      kind: 'step',
      actor: 'not stated',
      text: 'Professionals should have the assessment made available to them {timescale:assessment-at-the-next-taf}.',
      timescales: ['assessment-at-the-next-taf'],
      next: 'evidence-on-file',
      sources: [sharing],
    },
    'evidence-on-file': {
      kind: 'end',
      text: 'The file should hold evidence that the assessment has been shared. The assessment may later be updated, or reviewed.',
      outcome: 'continues',
      map: 'assessment-review',
      sources: [sharing],
    },
  },
} as const satisfies OnePointMap;
