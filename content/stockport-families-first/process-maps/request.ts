import type { SffMap } from './map.ts';

const sources = [{ section: 'request', ref: '5 step 1' }] as const;

/** Section 5 step 1: from the forums that identify young people to the named worker. */
export const request = {
  title: 'Step 1: from the request to a named worker',
  summary:
    'Who can ask for the team, how soon the social worker is contacted, and when a named worker is allocated. Our note: the document does not say in which order the team prioritises, contacts and allocates, or how that fits with the checks of step 2.',
  sources,
  nodes: {
    'edge-of-care': {
      kind: 'start',
      text: 'A child or young person is considered to be edge of care.',
      next: 'decision-making-forums',
      sources,
    },
    'decision-making-forums': {
      kind: 'step',
      actor: { anyOf: ['team'] },
      text: 'The team will have representation at IPEP, and its criteria linked into key decision-making forums. This is to ensure that children and young people are appropriately identified.',
      next: 'who-asks',
      sources,
    },
    'who-asks': {
      kind: 'decision',
      actor: 'not stated',
      text: 'For a young person known to children’s social care services and at risk of coming into care: who asks for the team?',
      exits: [
        { label: 'A Social Work Team, Out of Hours included', to: 'make-the-request' },
        { label: 'Anyone else, such as a forum', to: 'others-ask' },
      ],
      sources,
    },
    'make-the-request': {
      kind: 'step',
      actor: { anyOf: ['social-work-teams', 'out-of-hours'] },
      text: 'A Request for Intervention is made by completing the Stockport Families First Team Referral Form.',
      event: 'referral-received',
      next: 'prioritise',
      sources,
    },
    prioritise: {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The team works intensively with {figure:families-at-once} at any one time. Referrals received are therefore prioritised, based on urgency and capacity to change and impact.',
      next: 'immediate-response',
      sources,
    },
    'immediate-response': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the referral require an immediate response?',
      exits: [
        { label: 'Yes', to: 'contact-at-once' },
        { label: 'No', to: 'contact-the-social-worker' },
      ],
      sources,
    },
    'contact-at-once': {
      kind: 'step',
      actor: { anyOf: ['team-manager', 'team-representative'] },
      text: 'The Social Worker will be contacted {timescale:contact-2-hours}, to agree the initial visit’s arrangements.',
      timescales: ['contact-2-hours'],
      event: 'social-worker-contacted',
      next: 'same-day-possible',
      sources,
    },
    'contact-the-social-worker': {
      kind: 'step',
      actor: { anyOf: ['team-manager', 'team-representative'] },
      text: 'The Social Worker will be contacted {timescale:contact-same-day}, to agree arrangements for the initial visit.',
      timescales: ['contact-same-day'],
      event: 'social-worker-contacted',
      next: 'same-day-possible',
      sources,
    },
    'same-day-possible': {
      kind: 'decision',
      actor: { anyOf: ['team'] },
      text: 'Is it possible to allocate a named worker {timescale:allocate-same-day}?',
      timescales: ['allocate-same-day'],
      exits: [
        { label: 'Yes', to: 'allocate-where-possible' },
        { label: 'No', to: 'allocate-otherwise' },
      ],
      sources,
    },
    'allocate-where-possible': {
      kind: 'step',
      actor: { anyOf: ['team'] },
      text: 'A named worker will be allocated to the family {timescale:allocate-same-day}.',
      timescales: ['allocate-same-day'],
      event: 'allocation',
      next: 'coordinate',
      sources,
    },
    'allocate-otherwise': {
      kind: 'step',
      actor: { anyOf: ['team'] },
      text: 'A named worker will be allocated {timescale:allocate-1-working-day}.',
      timescales: ['allocate-1-working-day'],
      event: 'allocation',
      next: 'coordinate',
      sources,
    },
    coordinate: {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The Team Manager will be responsible for co-ordinating a multi-agency approach, for the oversight of all direct work, and for support, advice and robust line management to the support worker.',
      next: 'notification',
      sources,
    },
    notification: {
      kind: 'end',
      text: 'Step 2: the checks on the notification. If an immediate response is required, see step 4 as well.',
      outcome: 'continues',
      map: 'notification',
      sources: [{ section: 'notification-and-assessment', ref: '5 step 2' }],
    },
    'others-ask': {
      kind: 'end',
      text: 'The procedure does not say whether anyone else can make a request, or how IPEP or another forum hands a young person on.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies SffMap;
