import type { OnePointMap } from './map.ts';

const noRecord = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, If the child has no record on LiquidLogic',
} as const;
const nonLead = { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' } as const;
const hubManager = { anyOf: ['hub-manager'] } as const;

/** Chapter 11: how work is recorded for a child who has no record. */
export const recordingWithoutARecord = {
  title: 'Recording work when the child has no record',
  summary:
    'From asking a worker to gain permission, to the management oversight in general notes. Our note: the document has three numbered steps. It does not say what follows without consent.',
  sources: [noRecord],
  nodes: {
    'no-record': {
      kind: 'start',
      text: 'The child has no record on LiquidLogic.',
      next: 'ask-worker',
      sources: [noRecord],
    },
    'ask-worker': {
      kind: 'step',
      actor: hubManager,
      text: 'The Family Hub Team Manager is to ask a One Point worker to contact the parent and gain permission (at present verbal) to complete work with the family, and to record it on LiquidLogic.',
      next: 'consent-gained',
      sources: [noRecord],
    },
    'consent-gained': {
      kind: 'decision',
      actor: { anyOf: ['one-point-worker'] },
      text: 'Is consent gained?',
      exits: [
        { label: 'Yes', to: 'ask-for-demographic' },
        { label: 'No', to: 'no-consent' },
      ],
      sources: [noRecord],
      trainerNote: 'Step 1 says permission, step 2 consent.',
    },
    'no-consent': {
      kind: 'end',
      text: 'The procedure does not say what happens if consent is not gained.',
      outcome: 'not stated',
      sources: [noRecord],
    },
    'ask-for-demographic': {
      kind: 'step',
      actor: hubManager,
      text: 'E-mail CYPS First Contact Admin, and ask for a basic demographic of the child to be created: name, date of birth, address, and the name of the parent(s) they live with.',
      next: 'record-oversight',
      sources: [noRecord],
    },
    'record-oversight': {
      kind: 'step',
      actor: hubManager,
      text: 'The Family Hub Team Manager is to record management oversight in general notes. It indicates that this is a request for early help, where it came from, and that it is not an open case to One Point. State to which worker you will forward the request, and what the work will look like.',
      next: 'record-work',
      sources: [noRecord],
    },
    'record-work': {
      kind: 'end',
      text: 'The work can be recorded in general notes, unless it needs to be in the case notes or on LCS. As the contact type, the reason for involvement needs to be used, and not the method of contact.',
      outcome: 'done',
      sources: [
        nonLead,
        {
          section: 'recording-families-not-open',
          ref: 'Chapter 11, How to record the contacts',
        },
      ],
    },
  },
} as const satisfies OnePointMap;
