import type { DutyRule } from './rule.ts';

const section = 'completing-the-proportionate-assessment';

const completion = [{ section, ref: 'Chapter 7, Completion of Proportionate Assessment' }] as const;
const sharing = [{ section, ref: 'Chapter 7, Sharing the assessment (proportionate)' }] as const;

const manager = { anyOf: ['hub-manager'] } as const;

/** Chapter 7: what the Family Hub Team Manager must do with a proportionate assessment, and how it is shared. */
export const hubCompletionDuties = {
  'hub-check-family-has-seen': {
    who: manager,
    strength: 'must',
    text: 'The Family Hub Team Manager must check that the family have already had sight of the proportionate assessment.',
    stages: ['assessment'],
    sources: completion,
  },
  'hub-quality-assure-final-draft': {
    who: manager,
    strength: 'must',
    text: 'To ensure that they finalise the assessment {timescale:finalise-hub-assessment}, the Family Hub Team Manager must read and quality assure the final draft that the practitioner has submitted.',
    stages: ['assessment'],
    sources: completion,
  },
  'hub-focus-of-quality-assurance': {
    who: manager,
    strength: 'must',
    text: 'Quality assurance of the proportionate assessment must focus on quality, and on compliance with practice standards and operating procedures.',
    stages: ['assessment'],
    sources: completion,
  },
  'hub-challenge': {
    who: manager,
    strength: 'must',
    text: 'The Family Hub Team Manager must challenge, and be open to challenge.',
    stages: ['assessment'],
    sources: completion,
  },
  'hub-return-assessment': {
    who: manager,
    strength: 'must',
    text: 'The Family Hub Team Manager must return any proportionate assessments where presentation/writing is poor, or that do not meet minimum standards.',
    stages: ['assessment'],
    sources: completion,
  },
  'hub-give-feedback': {
    who: manager,
    strength: 'must',
    text: 'The Family Hub Team Manager must provide feedback to the practitioner on good practice, and on areas of the assessment requiring further work.',
    stages: ['assessment'],
    sources: completion,
  },
  'hub-sign-assessment': {
    who: { anyOf: ['parents'] },
    strength: 'must',
    text: 'The proportionate assessment must be signed by parents, and by the child where appropriate.',
    stages: ['assessment'],
    sources: sharing,
  },
  'hub-copy-for-family': {
    who: 'not stated',
    strength: 'must',
    text: 'The family must be given a copy of the proportionate assessment.',
    stages: ['assessment'],
    sources: sharing,
  },
  'hub-note-disagreements': {
    who: 'not stated',
    strength: 'must',
    text: 'Any areas of disagreement about the content or conclusions of the proportionate assessment must be noted on the assessment.',
    stages: ['assessment', 'records'],
    sources: sharing,
  },
  'hub-file-signed-copy': {
    who: 'not stated',
    strength: 'should',
    text: 'A signed copy of the proportionate assessment should be placed on the child’s file.',
    stages: ['assessment', 'records'],
    sources: sharing,
  },
} as const satisfies Record<string, DutyRule>;
