import { assessmentAnalysisDuties } from './assessment-analysis.ts';
import { assessmentContentDuties } from './assessment-content.ts';
import { assessmentSharingDuties } from './assessment-sharing.ts';
import type { DutyRule } from './rule.ts';

const sources = [{ section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' }] as const;
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
    text: 'Every assessment must include a visit to the family home. It must also include direct communication with the family and its children.',
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
    text: 'However, families who are receiving intensive family support are expected to receive this more frequently, particularly as One Point involvement begins.',
    stages: ['assessment', 'support'],
    sources,
  },
  'as-visit-a-baby': {
    who: { anyOf: ['support-network-member'] },
    strength: 'should',
    text: 'If a child is {figure:baby-age}, a member of the professional support network should visit them {timescale:visit-a-baby}. In brackets the document explains the network: TAF members, “and to be noted in the Family Plan”.',
    stages: ['assessment', 'support'],
    sources,
  },
  'as-ops-contact': {
    who: { anyOf: ['ops-worker'] },
    strength: 'is to',
    text: 'The OPS worker is to have, {timescale:ops-worker-contact}, a contact that is face to face or in a group.',
    stages: ['assessment', 'support'],
    sources,
  },
  'as-proportionate': {
    who: 'not stated',
    strength: 'will',
    text: 'The assessment will be proportionate. The needs of the child and the family will be its basis.',
    stages,
    sources,
  },
  'as-indicate-timescale': {
    who: managers,
    strength: 'will',
    text: 'The expected timescale for the assessment will be indicated, {timescale:expected-time-at-allocation}, by the Team Manager or Senior Key Worker.',
    stages: ['allocation', 'assessment'],
    sources,
  },
  'as-record-timescale': {
    who: 'not stated',
    strength: 'will',
    text: 'The expected timescale will be recorded on LiquidLogic.',
    stages: ['allocation', 'assessment'],
    sources,
  },
  'as-no-more-than': {
    who: 'not stated',
    strength: 'will',
    text: 'The expected timescale will be {timescale:assessment-with-quality-assurance}. This also includes quality assurance by the manager.',
    stages,
    sources,
  },
  'as-review-timescales': {
    who: 'not stated',
    strength: 'should',
    text: 'Assessment timescales should be reviewed regularly. This is to ensure that emerging needs are fully understood, and that it is in the best interests of child, young person and family.',
    stages,
    sources,
  },
  'as-hold-meetings': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'A Family Network Meeting and a TAF are expected to take place {timescale:meetings-during-assessment}, because the assessment will be informed by them.',
    stages,
    sources,
  },
  'as-aim': {
    who: { anyOf: ['service'] },
    strength: 'not stated',
    text: 'We aim to ensure that the needs of children and their families are assessed {timescale:assessment-aim}.',
    stages,
    sources,
  },
  'as-not-exceed': {
    who: 'not stated',
    strength: 'should',
    text: 'No assessment should exceed {timescale:assessment-limit}.',
    stages,
    sources,
  },
  'as-approve-extension': {
    who: 'not stated',
    strength: 'must',
    text: 'Any extension {timescale:extension-approval} must be with Management approval, and must not exceed {timescale:extension-limit}.',
    stages,
    sources,
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 7: what is asked of whom about assessing needs in the Intensive Family Support Team. */
export const assessmentDuties = {
  ...assessingNeedsDuties,
  ...assessmentContentDuties,
  ...assessmentAnalysisDuties,
  ...assessmentSharingDuties,
} as const;
