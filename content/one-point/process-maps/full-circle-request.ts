import type { OnePointMap } from './map.ts';

const sources = [{ section: 'full-circle-requests', ref: 'Chapter 15, Workflow 3' }] as const;

/** Chapter 15, workflow 3: a request for Full Circle, to the Screening Assessment Meeting. */
export const fullCircleRequest = {
  title: 'A request for Full Circle support: to the Screening Assessment Meeting',
  summary:
    'Workflow 3, for requests that are not for SGO/adoptive families: from allocation to the meeting with Full Circle. Our note: the document gives no time for any of these steps.',
  sources,
  rebuiltFrom: 'chapter 15, Workflow 3, whose column of actors is broken',
  nodes: {
    requested: {
      kind: 'start',
      text: 'There is a request for Full Circle support for a family that is not an SGO/adoptive family.',
      next: 'allocate',
      sources,
    },
    allocate: {
      kind: 'step',
      actor: { anyOf: ['manager'] },
      text: 'Allocate the case to a Key Worker. Ensure that the timescales of this workflow are used in the allocation summary.',
      event: 'key-worker-allocated',
      next: 'open-episode',
      sources,
    },
    'open-episode': {
      kind: 'step',
      actor: { anyOf: ['one-point-worker'] },
      text: 'Open an Episode on EHM.',
      event: 'episode-opened',
      next: 'contact',
      sources,
      trainerNote: 'In the document this line comes before the one on consent.',
    },
    contact: {
      kind: 'step',
      actor: { anyOf: ['one-point-worker'] },
      text: 'Contact the family to arrange the initial home visit.',
      next: 'consent',
      sources,
    },
    consent: {
      kind: 'step',
      actor: { anyOf: ['one-point-worker'] },
      text: 'Gain consent from the family. Our note: the document does not say what follows if the family does not consent.',
      next: 'visit',
      sources,
    },
    visit: {
      kind: 'step',
      actor: { anyOf: ['one-point-worker'] },
      text: 'Undertake the initial home visit.',
      next: 'referral',
      sources,
    },
    referral: {
      kind: 'step',
      actor: { anyOf: ['one-point-worker'] },
      text: 'Complete the referral on LiquidLogic. The form will automatically go to the Full Circle duty tray.',
      next: 'c-and-f',
      sources,
    },
    'c-and-f': {
      kind: 'step',
      actor: { anyOf: ['one-point-worker'] },
      text: 'Open a C&F on EHM, and begin the proportionate assessment.',
      next: 'invite',
      sources,
    },
    invite: {
      kind: 'step',
      actor: 'not stated',
      text: 'Contact the One Point Practitioner, to invite the family and the practitioner to a Screening Assessment Meeting.',
      next: 'support',
      sources,
      trainerNote: 'The label of this box is lost. The next label is Full Circle.',
    },
    support: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'Support the family to attend the Screening Assessment Meeting, for example by arranging transport.',
      next: 'attend',
      sources,
    },
    attend: {
      kind: 'step',
      actor: { anyOf: ['key-worker'] },
      text: 'Attend the Screening Assessment Meeting with the family.',
      event: 'screening-assessment-meeting',
      next: 'determine',
      sources,
    },
    determine: {
      kind: 'step',
      actor: { anyOf: ['full-circle-social-worker'] },
      text: 'At the Screening Assessment Meeting, the Full Circle Social Worker will determine which intervention is required, and how progress will be reviewed.',
      next: 'after',
      sources,
    },
    after: {
      kind: 'end',
      text: 'The workflow goes on with the Full Circle Assessment and the reviews of progress.',
      outcome: 'continues',
      map: 'full-circle-after-screening',
      sources,
    },
  },
} as const satisfies OnePointMap;
