import type { OnePointMap } from './map.ts';

const locality = {
  section: 'locality-conversations',
  ref: 'Chapter 4, Locality Early Help Conversations',
} as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const drawn = {
  section: 'allocation-map',
  ref: 'Chapter 4, Child and Family Allocation Process Map',
} as const;

/** Chapter 4: a Locality Early Help Conversation and what can follow it. */
export const localityConversation = {
  title: 'A Locality Early Help Conversation',
  summary:
    'What can follow a conversation. Our note: the document’s list of what conversations will do is lost, so this map is not whole.',
  sources: [locality, drawn, allocation],
  rebuiltFrom:
    'chapter 4, Locality Early Help Conversations, and from a box of its Child and Family Allocation Process Map',
  nodes: {
    invited: {
      kind: 'start',
      text: 'An Early Help Triage Worker invites a professional to a Locality Early Help Conversation (professional requests only).',
      next: 'conversation',
      sources: [allocation, drawn],
    },
    conversation: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'The practitioner who has a worry has a quality conversation with a range of partners, to clarify the worries, what the child and their family need, and the most appropriate response.',
      next: 'safeguarding',
      sources: [locality],
    },
    safeguarding: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is a safeguarding concern raised?',
      exits: [
        { label: 'Yes', to: 'safeguarding-procedures' },
        { label: 'No', to: 'heightened' },
      ],
      sources: [locality],
    },
    'safeguarding-procedures': {
      kind: 'end',
      text: 'Safeguarding procedures will be followed.',
      outcome: 'continues',
      sources: [locality],
    },
    heightened: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does further information that is shared identify heightened risk or complexity?',
      exits: [
        { label: 'Yes', to: 'consider-referral' },
        { label: 'No', to: 'outcome' },
      ],
      sources: [locality],
    },
    'consider-referral': {
      kind: 'decision',
      actor: 'not stated',
      text: 'For One Point Intensive Family Support Team, a referral will be considered. Is the family referred?',
      exits: [
        { label: 'Yes', to: 'refer' },
        { label: 'No', to: 'outcome' },
      ],
      sources: [locality],
    },
    outcome: {
      kind: 'decision',
      actor: 'not stated',
      text: 'By the Allocation Process Map the conversation can resolve, redirect or refer to a team. Which is it?',
      exits: [
        { label: 'Refer to an IFS or FH Team', to: 'refer' },
        { label: 'Resolve, or redirect', to: 'resolved' },
      ],
      sources: [drawn],
    },
    refer: {
      kind: 'step',
      actor: { anyOf: ['triage-worker'] },
      text: 'The family will be referred into the relevant team by the Early Help Triage Workers.',
      next: 'to-a-team',
      sources: [locality, drawn],
      trainerNote:
        'The text says this of the Intensive Family Support Team. For a Family Hub the map does not say who refers.',
    },
    'to-a-team': {
      kind: 'end',
      text: 'The family is allocated to a team, and to a worker in it.',
      outcome: 'continues',
      map: 'triage-and-allocation',
      sources: [locality, drawn],
    },
    resolved: {
      kind: 'end',
      text: 'The procedure does not say to whom a matter is redirected, or what is recorded. By chapter 11, what is agreed in a conversation to deliver to a family as Family Hub support is recorded.',
      outcome: 'not stated',
      sources: [drawn, { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' }],
    },
  },
} as const satisfies OnePointMap;
