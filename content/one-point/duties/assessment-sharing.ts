import type { DutyRule } from './rule.ts';

const oversight = [
  { section: 'assessment-oversight', ref: 'Chapter 7, Management Oversight' },
] as const;
const sharing = [
  { section: 'assessment-oversight', ref: 'Chapter 7, Sharing the Assessment' },
] as const;
const reviewing = [
  { section: 'assessment-oversight', ref: 'Chapter 7, Reviewing Assessments' },
] as const;
const stages = ['assessment'] as const;

/** Chapter 7: oversight of an assessment, sharing it and reviewing it, in the Intensive Family Support Team. */
export const assessmentSharingDuties = {
  'as-oversight': {
    who: { anyOf: ['ifst-manager', 'senior-key-worker'] },
    strength: 'must',
    text: 'The Team Manager or Senior Key Worker must do certain things {timescale:oversight-of-the-assessment}. The document’s list of them is lost.',
    stages,
    sources: oversight,
  },
  'as-sign': {
    who: { anyOf: ['parents'] },
    strength: 'must',
    text: 'The assessment must be signed by parents, and by the child where appropriate.',
    stages,
    sources: sharing,
  },
  'as-give-a-copy': {
    who: 'not stated',
    strength: 'must',
    text: 'The family must be given a copy of the assessment.',
    stages,
    sources: sharing,
  },
  'as-note-disagreements': {
    who: 'not stated',
    strength: 'must',
    text: 'Any areas of disagreement about the content or the conclusions of the assessment must be noted in case notes.',
    stages: ['assessment', 'records'],
    sources: sharing,
  },
  'as-tell-of-disagreements': {
    who: 'not stated',
    strength: 'must',
    text: 'The Team Manager or Senior Key Worker must be made aware of any disagreements.',
    stages,
    sources: sharing,
  },
  'as-seen-before-sign-off': {
    who: 'not stated',
    strength: 'should',
    text: 'The family will have been part of the assessment process, so they should have seen the assessment {timescale:family-sees-assessment}.',
    stages,
    sources: sharing,
  },
  'as-available-at-taf': {
    who: 'not stated',
    strength: 'should',
    text: 'With consent from the family, professionals should have the assessment made available to them {timescale:assessment-at-the-next-taf}.',
    stages,
    sources: sharing,
  },
  'as-parents-first': {
    who: 'not stated',
    strength: 'must',
    text: 'Parents must have seen the assessment {timescale:parents-see-assessment-first}, in accordance with GDPR.',
    stages,
    sources: sharing,
  },
  'as-evidence-of-sharing': {
    who: 'not stated',
    strength: 'should',
    text: 'The file should hold evidence that the assessment has been shared.',
    stages: ['assessment', 'records'],
    sources: sharing,
  },
  'as-signed-copy': {
    who: 'not stated',
    strength: 'should',
    text: 'A signed copy of each assessment should be sent to the central document store, to be uploaded onto the LiquidLogic EHM case file.',
    stages: ['assessment', 'records'],
    sources: sharing,
  },
  'as-subsequent-assessment': {
    who: 'not stated',
    strength: 'can',
    text: 'If there are changes to a family’s demographics or circumstances that the Team Manager deems significant, the option Second or Subsequent Assessment can be selected to make updates.',
    stages: ['review', 'records'],
    sources: reviewing,
  },
  'as-annual-review': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'All assessments are expected to be reviewed {timescale:assessment-review}, if the episode stays open to the One Point Service for this duration.',
    stages: ['review'],
    sources: reviewing,
  },
  'as-select-annual-review': {
    who: 'not stated',
    strength: 'not stated',
    text: 'When an assessment is reviewed because its episode remains open for so long, select Review Assessment (Annual Review of C&F).',
    stages: ['review', 'records'],
    sources: reviewing,
  },
} as const satisfies Record<string, DutyRule>;
