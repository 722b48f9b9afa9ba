import type { OnePointMap } from './map.ts';

const initial = {
  section: 'initial-taf',
  ref: 'Chapter 10, Initial Team around the Family (TAF) meeting after allocation',
} as const;
const requirements = {
  section: 'taf-meeting-requirements',
  ref: 'Chapter 10, Requirements for a TAF Meeting',
} as const;
const whatIsATaf = {
  section: 'team-around-the-family',
  ref: 'Chapter 10, What is a Team Around the Family Meeting?',
} as const;
const practitioner = { anyOf: ['practitioner'] } as const;

/** Chapter 10: the initial TAF, from its arrangement to the plan that is updated and sent. */
export const initialTaf = {
  title: 'The initial TAF after allocation',
  summary:
    'Who arranges, prepares and chairs the initial TAF, and what is done with the Family Plan after it. Our note: the map is made from the text of chapter 10. The document does not number these steps.',
  sources: [initial, requirements],
  nodes: {
    'taf-required': {
      kind: 'start',
      text: 'A family is allocated within the One Point Service, and a TAF is required.',
      next: 'arrange',
      sources: [initial],
    },
    arrange: {
      kind: 'step',
      actor: practitioner,
      text: 'The OPS practitioner is responsible for arranging the TAF, with support from business support. They should follow TAF processes on LiquidLogic EHM. The TAF should be held {timescale:taf-after-network-meeting}. In the Intensive Family Support Team a TAF must take place {timescale:taf-during-assessment}.',
      timescales: ['taf-after-network-meeting', 'taf-during-assessment'],
      next: 'who-and-why',
      sources: [initial, whatIsATaf],
      trainerNote: 'Chapter 5 counts the assessment period in days.',
    },
    'who-and-why': {
      kind: 'step',
      actor: practitioner,
      text: 'The OPS practitioner must ensure that the family understands who is going to attend the meeting, and why.',
      next: 'leaflet',
      sources: [initial],
      trainerNote:
        'By chapter 5 it is agreed with the family’s consent which professionals attend, and who from the family’s network. The initial TAF is not delayed if not everyone can attend.',
    },
    leaflet: {
      kind: 'step',
      actor: 'not stated',
      text: 'All families must receive the Team Around the Family (TAF) Leaflet.',
      next: 'can-attend',
      sources: [initial],
    },
    'can-attend': {
      kind: 'step',
      actor: practitioner,
      text: 'The OPS practitioner will ensure that everyone can attend the TAF (the children, young people and the family), and will support them to do so.',
      next: 'introductions',
      sources: [initial],
    },
    introductions: {
      kind: 'step',
      actor: { anyOf: ['individual-professionals'] },
      text: 'Wherever possible, all professionals should have introduced themselves to the family beforehand. They and their agencies are responsible for arranging this.',
      next: 'family-worker',
      sources: [initial],
    },
    'family-worker': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does a Family Worker work with the family, and is the Family Worker invited?',
      exits: [
        { label: 'Yes, invited', to: 'worker-attends' },
        { label: 'Not invited', to: 'on-behalf' },
        { label: 'Attending is not appropriate or possible', to: 'on-behalf' },
        { label: 'No Family Worker works with the family', to: 'hold' },
      ],
      sources: [initial],
      trainerNote:
        'The document does not say outright what holds for a Family Worker who is not invited. Chapter 5 has the Key Worker invite them where appropriate, and be prepared to give feedback.',
    },
    'worker-attends': {
      kind: 'step',
      actor: { anyOf: ['family-worker'] },
      text: 'Family Workers will attend, to update the TAF on their work. They are not expected to ‘deputise’ for Key Workers.',
      next: 'hold',
      sources: [initial],
    },
    'on-behalf': {
      kind: 'step',
      actor: { anyOf: ['key-worker'] },
      text: 'The Key Worker will give the TAF the update for the Family Worker.',
      next: 'hold',
      sources: [initial],
    },
    hold: {
      kind: 'step',
      actor: practitioner,
      text: 'The OPS practitioner is responsible for chairing the meeting, and for ensuring that it is recorded within the Family Plan. It may mean that another TAF member updates the plan meanwhile.',
      event: 'taf-meeting',
      next: 'update-plan',
      sources: [initial],
    },
    'update-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'Following the TAF, the Family Plan should be updated on LiquidLogic EHM {timescale:update-plan-after-taf}.',
      timescales: ['update-plan-after-taf'],
      next: 'send-plan',
      sources: [initial],
      trainerNote:
        'The requirements make this the Key Worker’s responsibility. An open question asks who updates the plan.',
    },
    'send-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'The family and all TAF members should be sent a copy of the updated Family Plan {timescale:share-updated-plan} of the meeting: by chapter 8, with family consent.',
      timescales: ['share-updated-plan'],
      next: 'next-taf',
      sources: [requirements],
      trainerNote: 'Chapter 10 itself does not mention consent here. An open question asks.',
    },
    'next-taf': {
      kind: 'end',
      text: 'The next TAF reviews the Family Plan.',
      outcome: 'continues',
      map: 'taf-review',
      sources: [{ section: 'taf-reviews', ref: 'Chapter 10, Review Process' }],
    },
  },
} as const satisfies OnePointMap;
