import type { OnePointMap } from './map.ts';

const section = 'completing-the-proportionate-assessment';

const completion = [{ section, ref: 'Chapter 7, Completion of Proportionate Assessment' }] as const;
const sharing = [{ section, ref: 'Chapter 7, Sharing the assessment (proportionate)' }] as const;

const manager = { anyOf: ['hub-manager'] } as const;

/** Chapter 7: from the final draft of a proportionate assessment to a signed copy on the child’s file. */
export const hubAssessmentCompletion = {
  title: 'Completing and sharing a proportionate assessment',
  summary:
    'What the Family Hub Team Manager must do upon completion of the assessment, and how it is signed and filed. Our note: the document lists these things, and does not say in which order they are done.',
  sources: [...completion, ...sharing],
  rebuiltFrom:
    'the text of chapter 7, completion of proportionate assessment and sharing the assessment',
  nodes: {
    'final-draft': {
      kind: 'start',
      text: 'The practitioner has submitted the final draft of the proportionate assessment.',
      event: 'proportionate-assessment-submitted',
      next: 'family-has-seen',
      sources: completion,
    },
    'family-has-seen': {
      kind: 'decision',
      actor: manager,
      text: 'The manager must check: have the family already had sight of the assessment?',
      timescales: ['act-on-a-complete-hub-assessment'],
      exits: [
        { label: 'Yes', to: 'quality-assure' },
        { label: 'No', to: 'not-seen' },
      ],
      sources: completion,
    },
    'not-seen': {
      kind: 'end',
      text: 'The procedure does not say what follows if the family have not seen the assessment.',
      outcome: 'not stated',
      sources: completion,
    },
    'quality-assure': {
      kind: 'step',
      actor: manager,
      text: 'The manager must read and quality assure the final draft, to ensure that the assessment is finalised {timescale:finalise-hub-assessment}. The focus must be on quality, and on compliance with practice standards and operating procedures.',
      timescales: ['finalise-hub-assessment'],
      next: 'challenge',
      sources: completion,
      trainerNote:
        'Chapter 7 does not say from when this counts. Chapter 6 has a shorter time for the manager.',
    },
    challenge: {
      kind: 'step',
      actor: manager,
      text: 'The manager must challenge, and be open to challenge.',
      next: 'meets-standards',
      sources: completion,
    },
    'meets-standards': {
      kind: 'decision',
      actor: manager,
      text: 'Does the assessment not meet minimum standards, or is presentation/writing poor?',
      exits: [
        { label: 'Either is so', to: 'return' },
        { label: 'Neither', to: 'feedback' },
      ],
      sources: completion,
      trainerNote: 'The document does not say what the minimum standards are.',
    },
    return: {
      kind: 'step',
      actor: manager,
      text: 'The manager must return the assessment. The manager must provide feedback to the practitioner on good practice, and on areas requiring further work.',
      next: 'returned',
      sources: completion,
    },
    returned: {
      kind: 'end',
      text: 'The practitioner has the assessment back. The procedure does not say by when it is submitted again.',
      outcome: 'not stated',
      sources: completion,
    },
    feedback: {
      kind: 'step',
      actor: manager,
      text: 'The manager must provide feedback to the practitioner on good practice, and on areas requiring further work. The assessment is finalised by the manager.',
      next: 'sign',
      sources: completion,
    },
    sign: {
      kind: 'step',
      actor: { anyOf: ['parents'] },
      text: 'The assessment must be signed by parents, and by the child where appropriate. The family must be given a copy.',
      next: 'disagreement',
      sources: sharing,
      trainerNote:
        'The document does not say whether it is signed before it is finalised or after.',
    },
    disagreement: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are there areas of disagreement about the content or conclusions of the assessment?',
      exits: [
        { label: 'Yes', to: 'note-disagreement' },
        { label: 'No', to: 'file' },
      ],
      sources: sharing,
    },
    'note-disagreement': {
      kind: 'step',
      actor: 'not stated',
      text: 'Any areas of disagreement must be noted on the assessment.',
      next: 'file',
      sources: sharing,
    },
    file: {
      kind: 'step',
      actor: 'not stated',
      text: 'A signed copy should be placed on the child’s file.',
      next: 'filed',
      sources: sharing,
    },
    filed: {
      kind: 'end',
      text: 'The assessment is finalised, shared with the family and on file. Chapter 6 goes on with the Family Plan, in its map of the proportionate assessment.',
      outcome: 'continues',
      map: 'family-hub-assessment',
      sources: sharing,
    },
  },
} as const satisfies OnePointMap;
