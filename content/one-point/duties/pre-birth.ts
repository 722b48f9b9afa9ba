import { preBirthPlanningDuties } from './pre-birth-planning.ts';
import { preBirthRecordingDuties } from './pre-birth-recording.ts';
import { preBirthReviewDuties } from './pre-birth-review.ts';
import { preBirthWorkflowDuties } from './pre-birth-workflow.ts';
import type { DutyRule } from './rule.ts';

const section = 'pre-birth-intervention';
const service = [{ section, ref: 'Chapter 15, Pre-Birth Intervention Service' }] as const;
const involvement = [{ section, ref: 'Chapter 15, One Point Service Involvement' }] as const;
const plan = [{ section, ref: 'Chapter 15, Intervention Plan' }] as const;
const allocation = [{ section, ref: 'Chapter 15, Pre-Birth, Allocation of Work' }] as const;
const together = [
  { section, ref: 'Chapter 15, Working together arrangements, Allocation of Work' },
] as const;

const arrangementsDuties = {
  'pre-birth-families': {
    who: { anyOf: ['pre-birth-service'] },
    strength: 'not stated',
    text: 'The Pre-Birth Intervention Service works with families if both of these are so of a previous child: the child has been permanently removed from their care, and has been placed for adoption or with extended family members.',
    stages: ['partners'],
    sources: service,
  },
  'pre-birth-work': {
    who: 'not stated',
    strength: 'not stated',
    text: '“Our work” with the family is, {timescale:pre-birth-second-stage}, to provide intervention, assessment and support. The aim is to support parents to provide safe, appropriate parenting of their baby.',
    stages: ['partners', 'support'],
    sources: service,
  },
  'pre-birth-dedicated-practitioner': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The One Point Service will allocate a dedicated practitioner, an Early Help Practitioner from the Family Hub Team, to work with the PBIS Social Worker, and to give the family the support element of the intervention plan.',
    stages: ['partners', 'allocation'],
    sources: involvement,
  },
  'pre-birth-practitioner-in-taf': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'will',
    text: 'The Early Help Practitioner will become a member of the family’s Team Around the Family. They will work closely with the PBIS Team, and deliver support in accordance with the Intervention Plan.',
    stages: ['partners', 'support'],
    sources: involvement,
  },
  'pre-birth-social-worker-arranges': {
    who: { anyOf: ['pbis-social-worker'] },
    strength: 'will',
    text: 'The Social Worker will be responsible for arranging Family Time, for making referrals to other services for additional support, and for arranging transport for families to appointments, as appropriate.',
    stages: ['partners', 'support'],
    sources: involvement,
  },
  'pre-birth-plan-framework': {
    who: 'not stated',
    strength: 'should',
    text: 'The plan should provide a framework for intervention, to ensure that families receive consistent support, and should be adapted to their needs.',
    stages: ['partners', 'support'],
    sources: plan,
  },
  'pre-birth-plan-focus': {
    who: 'not stated',
    strength: 'will',
    text: 'Intervention will be focussed on delivering support to parents that is persistent, proactive, practical and emotional. The support will build upon existing strengths. It will address gaps in parents’ knowledge and skills which affect their ability to care for a baby.',
    stages: ['partners', 'support'],
    sources: plan,
  },
  'pre-birth-plan-safeguarding': {
    who: 'not stated',
    strength: 'will',
    text: 'The plan will also need to be adapted so that it complies with ongoing safeguarding decisions which have an impact on the child’s placement and on parental contact.',
    stages: ['partners', 'support'],
    sources: plan,
  },
  'pre-birth-level-varies': {
    who: 'not stated',
    strength: 'will',
    text: 'The plan is presented in {timescale:pre-birth-segments}. Even so, the level of support and its frequency will vary from family to family.',
    stages: ['partners', 'support'],
    cites: { 'pre-birth-segments': 'nothing' },
    sources: plan,
  },
  'pre-birth-coordinated': {
    who: { anyOf: ['team-around-the-family'] },
    strength: 'will',
    text: 'The support will also require that the Team Around the Family takes a co-ordinated approach. This is to ensure that the parent or parents are not overwhelmed by professional support.',
    stages: ['partners', 'support'],
    sources: plan,
  },
  'pre-birth-caseload': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'will',
    text: 'Each Early Help Practitioner will have {figure:pre-birth-caseload} allocated to them at any given time. This is due to the nature and intensity of the intervention.',
    stages: ['partners', 'allocation'],
    sources: allocation,
  },
  'pre-birth-family-workers': {
    who: { anyOf: ['family-worker'] },
    strength: 'may',
    text: 'Family Workers within the IFS Team may, in exceptional circumstances, be asked to support the Intervention Plan.',
    stages: ['partners', 'allocation'],
    sources: allocation,
  },
  'pre-birth-request-support': {
    who: { anyOf: ['pbis-social-worker'] },
    strength: 'will',
    text: 'The PBIS Social Worker will be responsible for requesting support, by directly contacting the appropriate Family Hub Team Manager by e-mail, {timescale:pre-birth-request} of the family’s allocation to the Social Worker.',
    stages: ['partners', 'request'],
    sources: together,
  },
  'pre-birth-allocate-practitioner': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'The Family Hub Team Manager will, {timescale:pre-birth-allocate}, allocate the family to an Early Help Practitioner.',
    stages: ['partners', 'allocation'],
    sources: together,
  },
  'pre-birth-allocation-note': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'The Family Hub Team Manager will enter a note on LiquidLogic, in general notes. The note is that “PBI support” is allocated to the named practitioner, and that contact is to be made with the Social Worker {timescale:pre-birth-contact}.',
    stages: ['partners', 'records', 'allocation'],
    cites: { 'pre-birth-contact': 'rule' },
    sources: together,
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 15: what is asked of whom about the Pre-Birth Intervention Service. */
export const preBirthDuties = {
  ...arrangementsDuties,
  ...preBirthWorkflowDuties,
  ...preBirthPlanningDuties,
  ...preBirthRecordingDuties,
  ...preBirthReviewDuties,
} as const;
