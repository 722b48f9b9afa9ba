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
    text: 'The Pre-Birth Intervention Service works with families who have had a previous child permanently removed from their care, if that child was placed either for adoption or with extended family members.',
    stages: ['partners'],
    sources: service,
  },
  'pre-birth-work': {
    who: 'not stated',
    strength: 'not stated',
    text: '“Our work” with a pre-birth family {timescale:pre-birth-second-stage} is to provide intervention, assessment and support. The aim is to support the parents to provide safe, appropriate parenting of their baby.',
    stages: ['partners', 'support'],
    sources: service,
  },
  'pre-birth-dedicated-practitioner': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'From the Family Hub Team, the One Point Service will allocate a dedicated Early Help Practitioner, to work with the PBIS Social Worker and to give the family the support element of the intervention plan.',
    stages: ['partners', 'allocation'],
    sources: involvement,
  },
  'pre-birth-practitioner-in-taf': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'will',
    text: 'The Early Help Practitioner will become a member of the pre-birth family’s Team Around the Family. They will work closely with the PBIS Team, and deliver support in accordance with the Intervention Plan.',
    stages: ['partners', 'support'],
    sources: involvement,
  },
  'pre-birth-social-worker-arranges': {
    who: { anyOf: ['pbis-social-worker'] },
    strength: 'will',
    text: 'The PBIS Social Worker will be responsible for arranging Family Time, for making referrals to other services for additional support, and for arranging transport for families to appointments as appropriate.',
    stages: ['partners', 'support'],
    sources: involvement,
  },
  'pre-birth-plan-framework': {
    who: 'not stated',
    strength: 'should',
    text: 'The Pre-birth Intervention Plan should provide a framework for intervention, to ensure that families receive consistent support. It should be adapted to their needs.',
    stages: ['partners', 'support'],
    sources: plan,
  },
  'pre-birth-plan-focus': {
    who: 'not stated',
    strength: 'will',
    text: 'Pre-birth intervention will be focussed on giving parents persistent, proactive, practical and emotional support. That support will build upon existing strengths, and address the gaps in parents’ knowledge and skills which affect their ability to care for a baby.',
    stages: ['partners', 'support'],
    sources: plan,
  },
  'pre-birth-plan-safeguarding': {
    who: 'not stated',
    strength: 'will',
    text: 'The Pre-birth Intervention Plan will also need to be adapted so that it complies with ongoing safeguarding decisions that have an impact on the child’s placement and on parental contact.',
    stages: ['partners', 'support'],
    sources: plan,
  },
  'pre-birth-level-varies': {
    who: 'not stated',
    strength: 'will',
    text: 'Although the Pre-birth Intervention Plan is presented in {timescale:pre-birth-segments}, the level of support and how often it is given will vary from family to family.',
    stages: ['partners', 'support'],
    cites: { 'pre-birth-segments': 'nothing' },
    sources: plan,
  },
  'pre-birth-coordinated': {
    who: { anyOf: ['team-around-the-family'] },
    strength: 'will',
    text: 'The support of a pre-birth family will also require the Team Around the Family to take a co-ordinated approach, to ensure that professional support does not overwhelm the parent or parents.',
    stages: ['partners', 'support'],
    sources: plan,
  },
  'pre-birth-caseload': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'will',
    text: 'Because of the intervention’s nature and intensity, each Early Help Practitioner will have {figure:pre-birth-caseload} allocated to them at any given time.',
    stages: ['partners', 'allocation'],
    sources: allocation,
  },
  'pre-birth-family-workers': {
    who: { anyOf: ['family-worker'] },
    strength: 'may',
    text: 'In exceptional circumstances, Family Workers in the IFS Team may be asked to support the Pre-birth Intervention Plan.',
    stages: ['partners', 'allocation'],
    sources: allocation,
  },
  'pre-birth-request-support': {
    who: { anyOf: ['pbis-social-worker'] },
    strength: 'will',
    text: 'The PBIS Social Worker will be responsible for e-mailing the appropriate Family Hub Team Manager directly to request support, {timescale:pre-birth-request} of the family being allocated to them.',
    stages: ['partners', 'request'],
    sources: together,
  },
  'pre-birth-allocate-practitioner': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'The Family Hub Team Manager will allocate the pre-birth family to an Early Help Practitioner {timescale:pre-birth-allocate}.',
    stages: ['partners', 'allocation'],
    sources: together,
  },
  'pre-birth-allocation-note': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'The Family Hub Team Manager will enter a note in general notes on LiquidLogic. It says that “PBI support” is allocated to the named practitioner, and that contact is to be made with the Social Worker {timescale:pre-birth-contact}.',
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
