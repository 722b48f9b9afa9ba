import { assessmentAnalysisDuties } from './assessment-analysis.ts';
import { assessmentContentDuties } from './assessment-content.ts';
import { assessmentSharingDuties } from './assessment-sharing.ts';
import type { DutyRule } from './rule.ts';

const sources = [{ section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' }] as const;
const timeSources = [
  { section: 'assessment-timescales', ref: 'Chapter 7, What assessment we use, timescales' },
] as const;
const managers = { anyOf: ['ifst-manager', 'senior-key-worker'] } as const;
const stages = ['assessment'] as const;

const assessingNeedsDuties = {
  'as-follow-procedures': {
    who: { anyOf: ['ifst-practitioner'] },
    strength: 'will',
    text: 'All practitioners within the Intensive Family Support Team will follow the Assessment Procedures of the Durham Safeguarding Children’s Partnership.',
    stages,
    sources,
  },
  'as-visit-the-home': {
    who: 'not stated',
    strength: 'must',
    text: 'Every assessment must include a visit to the family home. It must also include direct communication with the children and the family.',
    stages,
    sources,
  },
  'as-see-every-child': {
    who: { anyOf: ['lead-professional'] },
    strength: 'is responsible for',
    text: 'The Lead Professional is responsible for ensuring that every child and young person is seen {timescale:see-every-child}, and is seen alone if {figure:seen-alone-age}.',
    stages: ['assessment', 'support'],
    sources,
  },
  'as-seen-more-often': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'In families who are receiving intensive family support, children are expected to be seen more frequently than the minimum, particularly at the beginning of One Point involvement.',
    stages: ['assessment', 'support'],
    sources,
  },
  'as-visit-a-baby': {
    who: { anyOf: ['support-network-member'] },
    strength: 'should',
    text: 'If a child is {figure:baby-age}, a member of the professional support network should visit them {timescale:visit-a-baby}.',
    stages: ['assessment', 'support'],
    sources,
  },
  'as-note-in-family-plan': {
    who: 'not stated',
    strength: 'is to',
    text: 'If TAF members visit a child {figure:baby-age}, the members or the visits are to be noted in the Family Plan. The document’s brackets leave open which.',
    stages: ['assessment', 'records'],
    sources,
  },
  'as-ops-contact': {
    who: { anyOf: ['ops-worker'] },
    strength: 'is to',
    text: 'The OPS worker is to have contact {timescale:ops-worker-contact}, face to face or in a group.',
    stages: ['assessment', 'support'],
    sources,
  },
  'as-proportionate': {
    who: 'not stated',
    strength: 'will',
    text: 'The assessment will be proportionate, and will be based on the needs of the child and of the family.',
    stages,
    sources: timeSources,
  },
  'as-indicate-timescale': {
    who: managers,
    strength: 'will',
    text: 'The Team Manager or Senior Key Worker will indicate, {timescale:expected-time-at-allocation}, the expected timescale for the assessment.',
    stages: ['allocation', 'assessment'],
    sources: timeSources,
  },
  'as-record-timescale': {
    who: 'not stated',
    strength: 'will',
    text: 'The expected timescale will be recorded on LiquidLogic.',
    stages: ['allocation', 'assessment'],
    sources: timeSources,
  },
  'as-no-more-than': {
    who: 'not stated',
    strength: 'will',
    text: 'The expected timescale will be {timescale:assessment-with-quality-assurance}, including quality assurance by the manager.',
    stages,
    sources: timeSources,
  },
  'as-review-timescales': {
    who: 'not stated',
    strength: 'should',
    text: 'Assessment timescales should be reviewed regularly, to ensure that emerging needs are fully understood and that it is in the best interests of child, young person and family.',
    stages,
    sources: timeSources,
  },
  'as-hold-meetings': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'A Family Network Meeting and a TAF are expected to take place {timescale:meetings-during-assessment}, because they will inform the assessment.',
    stages,
    sources: timeSources,
  },
  'as-aim': {
    who: { anyOf: ['service'] },
    strength: 'not stated',
    text: 'We aim to ensure that the needs of children and their families are assessed {timescale:assessment-aim}.',
    stages,
    sources: timeSources,
  },
  'as-not-exceed': {
    who: 'not stated',
    strength: 'should',
    text: 'No assessment should exceed {timescale:assessment-limit}.',
    stages,
    sources: timeSources,
  },
  'as-approve-extension': {
    who: 'not stated',
    strength: 'must',
    text: 'Any extension {timescale:extension-approval} must be with Management approval, and must not exceed {timescale:extension-limit}.',
    stages,
    cites: { 'extension-approval': 'nothing' },
    sources: timeSources,
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 7: what is asked of whom about assessing needs in the Intensive Family Support Team. */
export const assessmentDuties = {
  ...assessingNeedsDuties,
  ...assessmentContentDuties,
  ...assessmentAnalysisDuties,
  ...assessmentSharingDuties,
} as const;
