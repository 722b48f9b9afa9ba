import type { DutyRule } from './rule.ts';

const fromFamiliesFirst = {
  section: 'stepping-down-from-families-first',
  ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
} as const;

const fromAsetOrCwd = {
  section: 'stepping-down-from-aset-or-cwd',
  ref: 'Chapter 12, Stepping Down families from ASET or Children with Disabilities',
} as const;

/** Chapter 12: stepping down from Families First, ASET and Children with Disabilities to One Point. */
export const steppingDownDuties = {
  'meeting-considers-step-down': {
    who: 'not stated',
    strength: 'will',
    text: 'At the {timescale:step-up-down-meeting} Step Up/Step Down meeting, managers will be able to consider any families who require ongoing intensive support, but whose level of need no longer requires statutory intervention.',
    stages: ['step-up-and-down'],
    cites: { 'step-up-down-meeting': 'nothing' },
    sources: [fromFamiliesFirst],
  },
  'send-form-for-step-down': {
    who: { anyOf: ['ff-managers'] },
    strength: 'is required to',
    text: 'For all families who are to be discussed, FF (Families First) Managers are required to send the Team Co-ordinator a copy of the Step Up/Step Down Request Form. The copy is for circulation to the meeting’s core members, {timescale:send-form-for-step-down} to the meeting.',
    stages: ['step-up-and-down'],
    sources: [fromFamiliesFirst],
  },
  'discuss-step-down-in-taf': {
    who: 'not stated',
    strength: 'should',
    text: 'The initial decision to step down the level of support that is required should be discussed with the family, within the TAF meeting.',
    stages: ['step-up-and-down'],
    sources: [fromFamiliesFirst],
  },
  'families-first-agrees-step-down': {
    who: { anyOf: ['families-first-manager'] },
    strength: 'should',
    text: 'The initial decision to step down should be agreed by the Families First Team Manager.',
    stages: ['step-up-and-down'],
    sources: [fromFamiliesFirst],
  },
  'family-understands-and-consents': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Whether a family is to step up or down, it is important to ensure that they understand this and consent to it.',
    stages: ['step-up-and-down'],
    sources: [fromFamiliesFirst],
  },
  'confirm-consent-to-step': {
    who: 'not stated',
    strength: 'should',
    text: 'The family’s understanding and consent should be confirmed in the case discussions. They should also be recorded in TAF and/or case notes.',
    stages: ['step-up-and-down', 'records'],
    sources: [fromFamiliesFirst],
  },
  'agree-ifs-threshold': {
    who: { anyOf: ['ifst-manager', 'senior-key-worker'] },
    strength: 'must',
    text: 'For a step down from Families First, the IFS Team Manager or Senior Key Worker must agree that the family meets the threshold for the IFS Team. They must also agree that the family still requires intensive family support to help it achieve positive outcomes.',
    stages: ['step-up-and-down', 'threshold'],
    sources: [fromFamiliesFirst],
  },
  'step-down-to-the-hub': {
    who: 'not stated',
    strength: 'may',
    text: 'Where appropriate, the family may step down to the Family Hub, with FCTM agreement, for a FC programme, or to an offer of support from a partner agency.',
    stages: ['step-up-and-down'],
    sources: [fromFamiliesFirst],
  },
  'transfer-by-step-down-process': {
    who: { anyOf: ['families-first-manager'] },
    strength: 'must',
    text: 'Once it has been agreed to step a family down, the Families First Team Manager must follow the Step-Down process on LiquidLogic LCS. This transfers the record.',
    stages: ['step-up-and-down', 'records'],
    sources: [fromFamiliesFirst],
  },
  'invite-new-worker-to-taf': {
    who: { anyOf: ['outgoing-social-worker'] },
    strength: 'should',
    text: 'To transfer the family, the outgoing Social Worker should invite the family’s new worker to the next TAF meeting.',
    stages: ['step-up-and-down'],
    sources: [fromFamiliesFirst],
  },
  'formal-step-down-to-the-hub': {
    who: 'not stated',
    strength: 'must',
    text: 'Every step down of a family to the Family Hub Team must be done formally, on LiquidLogic. This includes families who are stepped down for parenting and wellbeing programmes.',
    stages: ['step-up-and-down', 'records'],
    sources: [fromFamiliesFirst],
  },
  'send-step-down-form': {
    who: 'not stated',
    strength: 'should',
    text: 'If Children with Disabilities (CWD) or the Young People’s Service (YPS) would like to step a family down to the Family Hub or the IFS Team, the Step-Down Form should be completed. It should be sent to the relevant Team Manager.',
    stages: ['step-up-and-down'],
    sources: [fromAsetOrCwd],
  },
  'contact-about-a-time': {
    who: 'not stated',
    strength: 'should',
    text: 'The manager should be contacted to find an appropriate time to discuss the family that CWD or YPS would like to step down.',
    stages: ['step-up-and-down'],
    sources: [fromAsetOrCwd],
  },
  'slot-at-the-meeting': {
    who: 'not stated',
    strength: 'should',
    text: 'Ideally, the family should be allocated a slot at the {timescale:step-up-down-meeting} Step Up/Down meeting.',
    stages: ['step-up-and-down'],
    except: 'if that is not possible, a mutually agreeable time should be arranged.',
    cites: { 'step-up-down-meeting': 'nothing' },
    sources: [fromAsetOrCwd],
  },
  'aset-cwd-step-down-process': {
    who: { anyOf: ['aset-or-cwd-team-manager'] },
    strength: 'must',
    text: 'Once it has been agreed to step a family down, the ASET/CWD Team Manager must follow the LiquidLogic LCS Step-Down process. This transfers the family record.',
    stages: ['step-up-and-down', 'records'],
    sources: [fromAsetOrCwd],
  },
  'invite-to-taf-or-visit': {
    who: { anyOf: ['outgoing-social-worker'] },
    strength: 'should',
    text: 'To transfer the family, the outgoing Social Worker should either arrange a joint home visit, or invite the new worker to the next TAF meeting.',
    stages: ['step-up-and-down'],
    sources: [fromAsetOrCwd],
  },
} as const satisfies Record<string, DutyRule>;
