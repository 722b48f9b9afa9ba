import type { OnePointMap } from './map.ts';

const sources = [
  {
    section: 'childcare-places',
    ref: 'Chapter 15, Education Development Service (EDS)',
  },
] as const;

const eds = { anyOf: ['education-development-service'] } as const;
const trust = { anyOf: ['family-health-service'] } as const;
const hubManager = { anyOf: ['hub-manager'] } as const;

/** Chapter 15: the list of children who do not take up a free childcare place. */
export const childcarePlaceList = {
  title: 'The list of children who do not take up a free childcare place',
  summary:
    'How the list passes from EDS to Business Support, HDFT and the Family Hub, and back. Our note: EDS is the Education Development Service, HDFT Harrogate District Foundation Trust. The document gives no date for any of the steps.',
  sources,
  rebuiltFrom:
    'chapter 15, Education Development Service, whose boxes stand in the order of the text and whose arrows are lost',
  nodes: {
    'no-place-taken': {
      kind: 'start',
      text: 'Families do not take up the offer of a free childcare place.',
      next: 'send-names',
      sources,
    },
    'send-names': {
      kind: 'step',
      actor: eds,
      text: 'EDS sends a list of the parents’ names to Business Support.',
      next: 'add-details',
      sources,
    },
    'add-details': {
      kind: 'step',
      actor: { anyOf: ['business-support'] },
      text: 'Business Support is to add the children’s names and contact details, and to send the lists to HDFT.',
      next: 'add-provision',
      sources,
    },
    'add-provision': {
      kind: 'step',
      actor: trust,
      text: '“HFT” is to add the provision when it is known, or any other details that will help “in the FC, supporting child into a placement”.',
      next: 'health-visitor',
      sources,
      trainerNote: 'We take HFT for the Trust; an open question asks, as it does about FC.',
    },
    'health-visitor': {
      kind: 'step',
      actor: { anyOf: ['health-visitor'] },
      text: 'The Health Visitor may contact families directly.',
      next: 'return-list',
      sources,
    },
    'return-list': {
      kind: 'step',
      actor: trust,
      text: 'The Trust returns the list to EDS.',
      next: 'to-the-hub',
      sources,
    },
    'to-the-hub': {
      kind: 'step',
      actor: eds,
      text: 'EDS sends the list to the Family Hub Team Manager.',
      next: 'follow-up',
      sources,
    },
    'follow-up': {
      kind: 'step',
      actor: hubManager,
      text: '“FCTM” follows up with families, {timescale:follow-up-term-1-first}: by ringing nurseries, checking the LiquidLogic Early Help Module, ringing the family’s contact number, and distributing the list between staff, so that they can call while in the locality.',
      timescales: ['follow-up-term-1-first'],
      next: 'find-out-why',
      sources,
      trainerNote:
        'We take FCTM for the Family Hub Team Manager, to whom the list was sent; an open question asks.',
    },
    'find-out-why': {
      kind: 'step',
      actor: { allOf: ['health-professional', 'one-point-professional'] },
      text: 'Health and One Point professionals will work with EDS to find out the reasons why the offer is not taken up, and will offer advice and support as necessary.',
      next: 'send-back',
      sources,
      trainerNote: 'The text above the chart has this, and does not say at which step it is.',
    },
    'send-back': {
      kind: 'step',
      actor: hubManager,
      text: '“FCTM” sends the list back to EDS {timescale:return-list-of-places}.',
      timescales: ['return-list-of-places'],
      next: 'waiting-list',
      sources,
      trainerNote: 'The date is not given.',
    },
    'waiting-list': {
      kind: 'decision',
      actor: eds,
      text: 'Is the child on a waiting list?',
      exits: [
        { label: 'Yes', to: 'removed' },
        { label: 'No', to: 'not-on-a-list' },
      ],
      sources,
    },
    removed: {
      kind: 'end',
      text: 'EDS will remove the child from the lists that follow.',
      outcome: 'done',
      sources,
    },
    'not-on-a-list': {
      kind: 'end',
      text: 'The procedure does not say what follows for a child who is on no waiting list.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies OnePointMap;
