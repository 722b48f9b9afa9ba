import type { OnePointMap } from './map.ts';

const sources = [
  {
    section: 'allocating-in-the-family-hub',
    ref: 'Chapter 6, Allocation to Early Help Practitioner',
  },
] as const;

/** Chapter 6: from the Family Hub in-tray to a practitioner. */
export const familyHubAllocation = {
  title: 'Allocation in the Family Hub',
  summary:
    'From the Family Hub in-tray to an Early Help Practitioner. Our note: the document does not say who discusses and records, or whether the time for allocating holds for that too.',
  sources,
  rebuiltFrom:
    'chapter 6, allocation to an Early Help Practitioner, where the numbers stand apart from the steps',
  nodes: {
    'in-the-tray': {
      kind: 'start',
      text: 'A referral comes to the Family Hub in-tray.',
      event: 'family-hub-in-tray',
      next: 'read-and-allocate',
      sources,
    },
    'read-and-allocate': {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The Family Hub Team Manager will read the referral, and allocate to an Early Help Practitioner on LiquidLogic, {timescale:allocate-in-the-family-hub} from when it comes to the in-tray.',
      timescales: ['allocate-in-the-family-hub'],
      event: 'family-hub-allocation',
      next: 'discuss',
      sources,
    },
    discuss: {
      kind: 'step',
      actor: 'not stated',
      text: 'Discuss the referral with the Early Help Practitioner.',
      next: 'record',
      sources,
    },
    record: {
      kind: 'step',
      actor: 'not stated',
      text: 'Record the discussion and actions in the allocation summary in LiquidLogic.',
      next: 'to-first-steps',
      sources,
    },
    'to-first-steps': {
      kind: 'end',
      text: 'The practitioner’s initial steps come next.',
      outcome: 'continues',
      map: 'family-hub-first-steps',
      sources,
    },
  },
} as const satisfies OnePointMap;
