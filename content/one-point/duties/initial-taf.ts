import type { DutyRule } from './rule.ts';

const whatItIs = {
  section: 'team-around-the-family',
  ref: 'Chapter 10, What is a Team Around the Family Meeting?',
} as const;

const purpose = {
  section: 'team-around-the-family',
  ref: 'Chapter 10, Purpose of the TAF Meeting',
} as const;

const initial = {
  section: 'initial-taf',
  ref: 'Chapter 10, Initial Team around the Family (TAF) meeting after allocation',
} as const;

/** Chapter 10: the TAF’s purpose, and the initial one. */
export const initialTafDuties = {
  'taf-during-assessment': {
    who: 'not stated',
    strength: 'must',
    text: 'A TAF must take place {timescale:taf-during-assessment} in the Intensive Family Support Team, as it will inform the assessment.',
    stages: ['assessment'],
    sources: [whatItIs],
  },
  'taf-link-work-to-goals': {
    who: 'not stated',
    strength: 'should',
    text: 'All work should link clearly to the goals and outcomes agreed with the family.',
    stages: ['support'],
    sources: [purpose],
  },
  'taf-after-network-meeting': {
    who: 'not stated',
    strength: 'should',
    text: 'For all One Point Service families for whom a TAF is required, it should be held {timescale:taf-after-network-meeting}.',
    stages: ['assessment'],
    sources: [initial],
  },
  'taf-arrange': {
    who: { anyOf: ['practitioner'] },
    strength: 'is responsible for',
    text: 'The OPS practitioner is responsible for arranging TAF meetings, with support from business support.',
    stages: ['assessment', 'support', 'review'],
    sources: [initial],
  },
  'taf-follow-processes': {
    who: { anyOf: ['practitioner'] },
    strength: 'should',
    text: 'The OPS practitioner should follow TAF processes on LiquidLogic EHM.',
    stages: ['assessment', 'support', 'review', 'records'],
    sources: [initial],
  },
  'taf-family-understands-who': {
    who: { anyOf: ['practitioner'] },
    strength: 'must',
    text: 'The OPS practitioner must ensure that the family understands who is going to attend the meeting, and why.',
    stages: ['assessment', 'support'],
    sources: [initial],
  },
  'taf-leaflet': {
    who: 'not stated',
    strength: 'must',
    text: 'All families must receive the Team Around the Family (TAF) Leaflet.',
    stages: ['assessment', 'support'],
    sources: [initial],
  },
  'taf-family-can-attend': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'The OPS practitioner will ensure that everyone can attend the TAF (the children, young people and the family), and will support them to do so.',
    stages: ['assessment', 'support'],
    sources: [initial],
  },
  'taf-introductions': {
    who: { anyOf: ['individual-professionals'] },
    strength: 'should',
    text: 'Wherever possible, all professionals should have introduced themselves to the family before the TAF.',
    stages: ['assessment', 'support'],
    sources: [initial],
  },
  'taf-arrange-introductions': {
    who: { anyOf: ['individual-professionals'] },
    strength: 'is responsible for',
    text: 'The individual professionals and agencies are responsible for arranging their introductions to the family.',
    stages: ['assessment', 'support'],
    sources: [initial],
  },
  'taf-chair': {
    who: { anyOf: ['practitioner'] },
    strength: 'is responsible for',
    text: 'The OPS practitioner is responsible for chairing TAF meetings.',
    stages: ['assessment', 'support', 'review'],
    sources: [initial],
  },
  'taf-record-in-plan': {
    who: { anyOf: ['practitioner'] },
    strength: 'is responsible for',
    text: 'The OPS practitioner is responsible for ensuring that the TAF meeting is recorded within the Family Plan.',
    stages: ['assessment', 'support', 'review', 'records'],
    sources: [initial],
  },
  'taf-member-updates': {
    who: { anyOf: ['team-around-the-family'] },
    strength: 'may',
    text: 'Recording the meeting in the Family Plan may mean that another TAF member updates the plan while the OPS practitioner chairs.',
    stages: ['assessment', 'support', 'review', 'records'],
    sources: [initial],
  },
  'update-plan-after-taf': {
    who: 'not stated',
    strength: 'should',
    text: 'Following the TAF, the Family Plan should be updated on LiquidLogic EHM {timescale:update-plan-after-taf}.',
    stages: ['assessment', 'support', 'review', 'records'],
    sources: [initial],
  },
  'taf-family-workers-attend': {
    who: { anyOf: ['family-worker'] },
    strength: 'will',
    text: 'Family Workers will attend TAF meetings if they are invited, to update the TAF on their work.',
    stages: ['support', 'review'],
    sources: [initial],
  },
  'taf-key-worker-updates': {
    who: { anyOf: ['key-worker'] },
    strength: 'will',
    text: 'If it is not appropriate or possible for the Family Worker to attend, the Key Worker will give the TAF the update for them.',
    stages: ['support', 'review'],
    sources: [initial],
  },
  'taf-no-deputising': {
    who: { anyOf: ['family-worker'] },
    strength: 'is expected to',
    text: 'Family Workers are not expected to ‘deputise’ for Key Workers.',
    stages: ['support', 'review'],
    sources: [initial],
  },
} as const satisfies Record<string, DutyRule>;
