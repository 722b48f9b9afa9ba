import type { OnePointMap } from './map.ts';

const sources = [
  {
    section: 'recording-families-not-open',
    ref: 'Chapter 11, If there is a record on LiquidLogic',
  },
] as const;
const worker = { anyOf: ['one-point-worker'] } as const;

/** Chapter 11: how work is recorded for a family that is not open and has a record. */
export const recordingWithARecord = {
  title: 'Recording work when the family is not open and there is a record',
  summary:
    'The management oversight comes first, then consent and the contacts, all in general notes. Our note: the document has two numbered steps. It does not say what follows without consent.',
  sources,
  nodes: {
    'not-open': {
      kind: 'start',
      text: 'The family is not open to One Point or Families First, and there is a record on LiquidLogic.',
      next: 'record-oversight',
      sources,
    },
    'record-oversight': {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The Family Hub Team Manager is to record a management oversight in a general note: that this is a request for early help, where it came from, and that it is not an open case to One Point. State to which One Point worker you will forward the request, what the work will look like, and that you ask the worker to gain consent, both to work with the family and to record on LiquidLogic.',
      next: 'gain-consent',
      sources,
    },
    'gain-consent': {
      kind: 'step',
      actor: worker,
      text: 'The One Point worker is to contact the parents and gain consent.',
      next: 'consent-gained',
      sources,
    },
    'consent-gained': {
      kind: 'decision',
      actor: worker,
      text: 'Is consent gained?',
      exits: [
        { label: 'Yes', to: 'record-contacts' },
        { label: 'No', to: 'no-consent' },
      ],
      sources,
    },
    'no-consent': {
      kind: 'end',
      text: 'The procedure does not say what happens if consent is not gained.',
      outcome: 'not stated',
      sources,
    },
    'record-contacts': {
      kind: 'step',
      actor: worker,
      text: 'The worker is to record the consent, and the contacts that follow, in general notes.',
      next: 'recorded',
      sources,
    },
    recorded: {
      kind: 'end',
      text: 'The work is recorded in general notes. As the contact type, the reason for involvement needs to be used, and not the method of contact.',
      outcome: 'done',
      sources: [
        ...sources,
        {
          section: 'recording-families-not-open',
          ref: 'Chapter 11, How to record the contacts',
        },
      ],
    },
  },
} as const satisfies OnePointMap;
