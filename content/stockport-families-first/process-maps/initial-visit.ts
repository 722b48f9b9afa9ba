import type { SffMap } from './map.ts';

const sources = [{ section: 'crisis-response', ref: '5 step 4, initial visit' }] as const;

/** Section 5 step 4, the first row of its table: the initial visit. */
export const initialVisit = {
  title: 'Step 4: the initial visit',
  summary:
    'How the first visit comes about in an emergency and otherwise, and what is done at it. Our note: the map takes the points in the order of the list; the document does not say that they follow each other.',
  sources,
  nodes: {
    'visit-arranged': {
      kind: 'start',
      text: 'An initial visit is to take place.',
      next: 'in-an-emergency',
      sources,
    },
    'in-an-emergency': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it an emergency?',
      exits: [
        { label: 'Yes', to: 'emergency-visit' },
        { label: 'No', to: 'ordinary-visit' },
      ],
      sources,
    },
    'emergency-visit': {
      kind: 'step',
      actor: { anyOf: ['intensive-support-worker'] },
      text: 'The visit may be undertaken {timescale:same-day-visit}, with the SW (Social Worker) if possible, but should {timescale:visit-not-delayed}.',
      timescales: ['same-day-visit', 'visit-not-delayed'],
      next: 'take-the-time',
      sources,
    },
    'ordinary-visit': {
      kind: 'step',
      actor: 'not stated',
      text: 'The visit takes place by the arrangements that are agreed with the Social Worker. The document gives no time for it.',
      next: 'take-the-time',
      sources: [
        { section: 'request', ref: '5 step 1' },
        { section: 'notification-and-assessment', ref: '5 step 3, table' },
      ],
    },
    'take-the-time': {
      kind: 'step',
      actor: { anyOf: ['team'] },
      text: 'The team needs to take the time to listen, and to assess the situation case by case. It is the start of the potential relationship.',
      next: 'explain-the-team',
      sources,
    },
    'explain-the-team': {
      kind: 'step',
      actor: 'not stated',
      text: 'The team is briefly explained to the family, and an initial rapport is built with the young person and their family.',
      next: 'meet-separately',
      sources,
    },
    'meet-separately': {
      kind: 'step',
      actor: 'not stated',
      text: 'The young person and the parents/carers are met separately, to establish their views and concerns.',
      next: 'short-term-strategies',
      sources,
    },
    'short-term-strategies': {
      kind: 'step',
      actor: { anyOf: ['intensive-support-worker'] },
      text: 'Short term strategies are provided, to help dilute the current issue or issues.',
      next: 'outline-engagement',
      sources,
    },
    'outline-engagement': {
      kind: 'step',
      actor: 'not stated',
      text: 'It is outlined that engagement is expected from the young person and family, and what this means.',
      next: 'mediation-or-time-out',
      sources,
    },
    'mediation-or-time-out': {
      kind: 'step',
      actor: 'not stated',
      text: 'This may include mediation between family members, {timescale:short-term-time-out} time out / short break for the young person away from the home, or on-call telephone support.',
      timescales: ['short-term-time-out'],
      next: 'gather-views',
      sources,
    },
    'gather-views': {
      kind: 'step',
      actor: 'not stated',
      text: 'The family’s views on their situation are gathered, to establish a context for the team’s intervention. It is explored which wider family members can offer immediate support.',
      next: 'establish-agencies',
      sources,
    },
    'establish-agencies': {
      kind: 'step',
      actor: 'not stated',
      text: 'It is established which other professionals and agencies are involved with the family.',
      next: 'family-meeting',
      sources,
    },
    'family-meeting': {
      kind: 'end',
      text: 'The family meeting or meetings.',
      outcome: 'continues',
      map: 'family-meeting',
      sources: [{ section: 'family-meetings', ref: '5 step 4, family meetings' }],
    },
  },
} as const satisfies SffMap;
