import type { OnePointMap } from './map.ts';

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

/** Chapter 5: from the Team Tray to a Key Worker. */
export const keyWorkerAllocation = {
  title: 'Allocating a referral to a Key Worker',
  summary:
    'From receipt in the Team Tray of the Intensive Family Support Team to the reassigned case. Our note: the map is made from the document’s Steps 1 to 3. The discussion with the Key Worker stands before the allocation here, as that is when it takes place; in the document it stands last in Step 1.',
  sources: [step1, step2, step3],
  nodes: {
    'in-the-team-tray': {
      kind: 'start',
      text: 'A referral is received into the Team Tray.',
      event: 'in-team-tray',
      next: 'read-the-referral',
      sources: [step1],
    },
    'read-the-referral': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'Read the referral.',
      next: 'can-it-be-discussed',
      sources: [step1],
    },
    'can-it-be-discussed': {
      kind: 'decision',
      actor: 'not stated',
      text: 'It is good practice, where possible, that the referral is discussed with the Key Worker {timescale:discuss-before-allocation}. Is it possible?',
      timescales: ['discuss-before-allocation'],
      exits: [
        { label: 'Yes', to: 'discuss-the-referral' },
        { label: 'No', to: 'allocate' },
      ],
      sources: [step1],
    },
    'discuss-the-referral': {
      kind: 'step',
      actor: 'not stated',
      text: 'Discuss the referral with the Key Worker.',
      next: 'allocate',
      sources: [step1],
    },
    allocate: {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'Allocate it to a Key Worker on LiquidLogic EHM {timescale:allocate-to-key-worker} from its receipt into the Team Tray.',
      timescales: ['allocate-to-key-worker'],
      event: 'key-worker-allocated',
      next: 'record-the-summary',
      sources: [step1],
      trainerNote:
        'Where possible, the service aims to ensure that a Key Worker’s caseload is {figure:key-worker-caseload}. Whether Family Worker support may be necessary may be considered {timescale:consider-family-worker}.',
    },
    'record-the-summary': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'They will record the initial case summary, using the Timeline.',
      next: 'complete-the-process',
      sources: [step1],
    },
    'complete-the-process': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'Complete the Allocation Process on LiquidLogic EHM. Record discussion and/or actions required on the Allocation Summary.',
      next: 'follow-the-timeline',
      sources: [step2],
    },
    'follow-the-timeline': {
      kind: 'step',
      actor: { anyOf: ['manager'] },
      text: 'Managers must follow the Timeline.',
      next: 'reassign',
      sources: [step2],
    },
    reassign: {
      kind: 'step',
      actor: 'not stated',
      text: 'Reassign the case, on LiquidLogic EHM, to the Key Worker.',
      next: 'to-the-first-steps',
      sources: [step3],
    },
    'to-the-first-steps': {
      kind: 'end',
      text: 'The Key Worker’s initial steps come next.',
      outcome: 'continues',
      map: 'key-worker-first-steps',
      sources: [
        {
          section: 'key-worker-first-steps',
          ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
        },
      ],
    },
  },
} as const satisfies OnePointMap;
