import type { OnePointMap } from './map.ts';

const tac = {
  section: 'team-around-the-community',
  ref: 'Chapter 15, Team Around the Community (TAC) Programme',
} as const;

const reviews = {
  section: 'team-around-the-community-reviews',
  ref: 'Chapter 15, Team Around the Community (TAC) Programme',
} as const;

/** Chapter 15: how Team Around the Community comes to work in a place. */
export const teamAroundTheCommunity = {
  title: 'Setting up Team Around the Community',
  summary:
    'From intelligence to the location, the referral form, the programme and its reviews. Our note: the document has this as text, not as a diagram, and has no way for a young person known as an individual. If a child may be at risk of significant harm, do not wait for any of this: act immediately.',
  sources: [tac, reviews],
  nodes: {
    concern: {
      kind: 'start',
      text: 'What young people do may be a cause of concern to residents and communities. A TAC response may be required.',
      next: 'criteria',
      sources: [tac],
    },
    criteria: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Do the young people gather in groups within communities, or are they known as an individual, and may they be engaged in or vulnerable to what the criteria name?',
      exits: [
        { label: 'Yes, both', to: 'intelligence' },
        { label: 'Not both', to: 'outside' },
      ],
      sources: [tac],
      trainerNote:
        'A judgement, and the document does not say whose. How the criteria combine is an open question; the checker has them in full.',
    },
    outside: {
      kind: 'end',
      text: 'They are outside the criteria for TAC. The procedure does not say what follows. That young people meet outdoors is in most cases a normal part of growing up.',
      outcome: 'not stated',
      sources: [tac],
    },
    intelligence: {
      kind: 'step',
      actor: 'not stated',
      text: 'Intelligence gathering will inform the locations of work and the prioritisation of referrals: community engagement in the locality, areas of prevalent ASB and “Hot Spots”, and areas of concern.',
      next: 'located',
      sources: [tac],
    },
    located: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Has a location for work been identified?',
      exits: [
        { label: 'Yes', to: 'referral' },
        { label: 'No', to: 'no-location' },
      ],
      sources: [tac],
      trainerNote: 'The document does not say who identifies it.',
    },
    'no-location': {
      kind: 'end',
      text: 'No location has been identified. The referral form should be completed once one has been. The procedure does not say what is done until then, or how TAC works with a young person known as an individual.',
      outcome: 'not stated',
      sources: [tac],
    },
    referral: {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The designated Family Hub Team Manager should complete a referral form.',
      next: 'programme',
      sources: [tac],
    },
    programme: {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The Family Hub Team Manager will agree the programme of intervention with partners.',
      event: 'tac-agreed',
      next: 'model',
      sources: [tac],
    },
    model: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Which model will TAC be delivered by?',
      exits: [
        { label: 'Detached youth work', to: 'detached' },
        { label: 'Targeted group work programme', to: 'group-work' },
      ],
      sources: [tac],
      trainerNote:
        'Targeted group work is for young people whom the Anti-Social Behaviour Team identifies as being involved in ASB.',
    },
    detached: {
      kind: 'step',
      actor: { anyOf: ['tac-team'] },
      text: 'Youth workers will contact and engage young people “on the streets”, where they gather. They build relationships, and deliver programmes that will enhance their social and emotional capabilities, supporting them to make positive life choices and achieve good outcomes.',
      event: 'tac-begun',
      next: 'review',
      sources: [tac],
    },
    'group-work': {
      kind: 'step',
      actor: { anyOf: ['tac-team'] },
      text: 'TAC will deliver the programme to young people whom the Anti-Social Behaviour Team identifies as being involved in ASB. It will be delivered in partnership with the Council’s ASB team, the Fire Service and the Police. The programme may include other agencies.',
      event: 'tac-begun',
      next: 'review',
      sources: [tac],
    },
    review: {
      kind: 'step',
      actor: 'not stated',
      text: 'All work will be reviewed {timescale:tac-review}, to ensure progress and monitor outcomes.',
      timescales: ['tac-review'],
      next: 'end',
      sources: [reviews],
    },
    end: {
      kind: 'end',
      text: 'The intervention will usually last for {timescale:tac-length}. The procedure does not say what follows its end.',
      outcome: 'not stated',
      sources: [reviews],
    },
  },
} as const satisfies OnePointMap;
