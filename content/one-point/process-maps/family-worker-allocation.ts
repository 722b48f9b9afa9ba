import type { OnePointMap } from './map.ts';

const allocating = {
  section: 'allocating-to-family-workers',
  ref: 'Chapter 5, Allocating work to IFST Family Workers',
} as const;
const seniorKeyWorkerSteps = {
  section: 'allocating-to-family-workers',
  ref: 'Chapter 5, Initial steps for Senior Key Worker',
} as const;
const seniorKeyWorker = { anyOf: ['senior-key-worker'] } as const;

/** Chapter 5: the two ways to a Family Worker, then the Senior Key Worker’s steps. */
export const familyWorkerAllocation = {
  title: 'Allocating work to a Family Worker',
  summary:
    'The two ways in which support from a Family Worker comes about, and the Senior Key Worker’s steps of allocation. Our note: the numbers of those steps are printed out of order. They stand here in the order in which the actions are printed.',
  sources: [allocating, seniorKeyWorkerSteps],
  rebuiltFrom:
    'chapter 5: the bullets that follow the words “two ways”, and the actions printed under the Senior Key Worker’s initial steps',
  nodes: {
    'support-thought-of': {
      kind: 'start',
      text: 'Support from a Family Worker comes into question.',
      next: 'which-way',
      sources: [allocating],
    },
    'which-way': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Work may be allocated in {figure:family-worker-ways}. Which is it?',
      exits: [
        { label: 'At family allocation', to: 'consider-support' },
        { label: 'A Key Worker asks', to: 'discuss-the-request' },
      ],
      sources: [allocating],
    },
    'consider-support': {
      kind: 'decision',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'Consideration may be given {timescale:consider-family-worker} as to whether Family Worker support may be necessary. May it be?',
      timescales: ['consider-family-worker'],
      exits: [
        { label: 'Yes', to: 'is-it-agreed' },
        { label: 'No', to: 'not-necessary' },
      ],
      sources: [allocating],
    },
    'not-necessary': {
      kind: 'end',
      text: 'The Key Worker’s initial steps go on. The other way, a request by the Key Worker, remains.',
      outcome: 'continues',
      map: 'key-worker-first-steps',
      sources: [allocating],
    },
    'discuss-the-request': {
      kind: 'step',
      actor: { allOf: ['key-worker', 'senior-key-worker'] },
      text: 'The request will be by discussion, using the Timeline.',
      event: 'family-worker-request',
      next: 'is-it-agreed',
      sources: [allocating],
    },
    'is-it-agreed': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Has agreement been reached?',
      exits: [
        { label: 'Yes', to: 'give-access' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [allocating],
    },
    'not-agreed': {
      kind: 'end',
      text: 'The procedure does not say who has to agree, or what happens without agreement.',
      outcome: 'not stated',
      sources: [allocating],
    },
    'give-access': {
      kind: 'step',
      actor: { anyOf: ['key-worker'] },
      text: 'Access to the children’s records on LiquidLogic EHM: the Key Worker will be responsible for giving it to the Family Worker.',
      next: 'read-the-notes',
      sources: [allocating],
      trainerNote:
        'It stands here as the document has it, before the steps in which a Family Worker is allocated. It is not said whether access waits for them.',
    },
    'read-the-notes': {
      kind: 'step',
      actor: seniorKeyWorker,
      text: 'Read the case notes on LiquidLogic. Discuss with the Key Worker, if necessary.',
      next: 'allocate-the-work',
      sources: [seniorKeyWorkerSteps],
    },
    'allocate-the-work': {
      kind: 'step',
      actor: seniorKeyWorker,
      text: 'Allocate to a Family Worker {timescale:allocate-to-family-worker} from receipt of the request. All work must have {timescale:family-work-timeline}.',
      timescales: ['allocate-to-family-worker', 'family-work-timeline'],
      event: 'family-worker-allocated',
      next: 'share-the-timeline',
      sources: [seniorKeyWorkerSteps, allocating],
      trainerNote:
        'Where possible, the service aims to ensure that a Family Worker’s caseload is {figure:family-worker-caseload}.',
    },
    'share-the-timeline': {
      kind: 'step',
      actor: seniorKeyWorker,
      text: 'Share the Family Timeline with the allocated Family Worker.',
      next: 'send-the-timeline',
      sources: [seniorKeyWorkerSteps],
    },
    'send-the-timeline': {
      kind: 'step',
      actor: seniorKeyWorker,
      text: 'The Senior Key Worker is to send the Family Timeline to the Document Store, to be uploaded on LiquidLogic.',
      next: 'complete-a-case-note',
      sources: [seniorKeyWorkerSteps],
    },
    'complete-a-case-note': {
      kind: 'step',
      actor: seniorKeyWorker,
      text: 'The Senior Key Worker is to complete a case note, as Management Oversight, to state that a Family Worker is allocated.',
      next: 'to-the-family-worker',
      sources: [seniorKeyWorkerSteps],
    },
    'to-the-family-worker': {
      kind: 'end',
      text: 'The initial steps with the Family Worker come next.',
      outcome: 'continues',
      map: 'family-worker-first-steps',
      sources: [
        {
          section: 'family-worker-first-steps',
          ref: 'Chapter 5, Initial steps for Family Worker',
        },
      ],
    },
  },
} as const satisfies OnePointMap;
