import type { DutyRule } from './rule.ts';

const step1 = {
  section: 'allocating-to-key-workers',
  ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 1',
} as const;
const step2 = {
  section: 'allocating-to-key-workers',
  ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 2',
} as const;
const step3 = {
  section: 'allocating-to-key-workers',
  ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 3',
} as const;

/** Chapter 5: a referral is allocated to a Key Worker. */
export const keyWorkerAllocationDuties = {
  'ifst-allocate': {
    who: { anyOf: ['ifst-manager', 'senior-key-worker'] },
    strength: 'not stated',
    text: 'The IFST Manager/Senior Key Worker read the referral and allocate it to a Key Worker on LiquidLogic EHM {timescale:allocate-to-key-worker} from its receipt into the Team Tray.',
    stages: ['allocation'],
    sources: [step1],
  },
  'ifst-case-summary': {
    who: { anyOf: ['ifst-manager', 'senior-key-worker'] },
    strength: 'will',
    text: 'The IFST Team Manager/Senior Key Worker will record the initial case summary, using the Timeline.',
    stages: ['allocation'],
    sources: [step1],
  },
  'ifst-discuss-referral': {
    who: 'not stated',
    strength: 'not stated',
    text: 'It is good practice, where possible, that the referral is discussed with the Key Worker {timescale:discuss-before-allocation}.',
    stages: ['allocation'],
    sources: [step1],
  },
  'ifst-allocation-process': {
    who: { anyOf: ['ifst-manager', 'senior-key-worker'] },
    strength: 'not stated',
    text: 'The IFST Manager/Senior Key Worker completes the Allocation Process on LiquidLogic EHM.',
    stages: ['allocation'],
    sources: [step2],
  },
  'ifst-record-discussion': {
    who: { anyOf: ['ifst-manager', 'senior-key-worker'] },
    strength: 'not stated',
    text: 'The IFST Manager/Senior Key Worker record discussion and/or actions required on the Allocation Summary.',
    stages: ['allocation'],
    sources: [step2],
  },
  'ifst-follow-timeline': {
    who: { anyOf: ['manager'] },
    strength: 'must',
    text: 'Managers must follow the Timeline.',
    stages: ['allocation'],
    sources: [step2],
  },
  'ifst-reassign': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Reassign the case, on LiquidLogic EHM, to the Key Worker.',
    stages: ['allocation'],
    sources: [step3],
  },
  'key-worker-caseload': {
    who: { anyOf: ['service'] },
    strength: 'not stated',
    text: 'Where possible, the service aims to ensure that a Key Worker’s caseload is {figure:key-worker-caseload}.',
    stages: ['allocation'],
    sources: [step3],
  },
} as const satisfies Record<string, DutyRule>;
