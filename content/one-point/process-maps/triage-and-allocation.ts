import type { OnePointMap } from './map.ts';

const firstContact = {
  section: 'triage',
  ref: 'Chapter 4, First Contact / Early Help Triage',
} as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const drawn = {
  section: 'allocation-map',
  ref: 'Chapter 4, Child and Family Allocation Process Map',
} as const;
const discussions = {
  section: 'threshold-discussions',
  ref: 'Chapter 4, Thresholds Discussions',
} as const;

/** Chapter 4: from Early Help Triage to a worker in a team. */
export const triageAndAllocation = {
  title: 'Triage, and allocation to a team',
  summary:
    'What an Early Help Triage Worker does with a request, and how a family comes to a worker in a One Point team.',
  sources: [allocation, drawn],
  rebuiltFrom:
    'chapter 4, and from the boxes of its Child and Family Allocation Process Map, whose arrows are lost',
  nodes: {
    'request-received': {
      kind: 'start',
      text: 'The Early Help Triage Worker receives the request, or the safeguarding referral that is transferred.',
      event: 'request-received',
      next: 'triage',
      sources: [allocation, drawn],
    },
    triage: {
      kind: 'decision',
      actor: { anyOf: ['triage-worker'] },
      text: 'The Early Help Triage Worker will have {timescale:progress-a-request} to progress a request for early help, with thorough information checks. Which response is best?',
      timescales: ['progress-a-request'],
      exits: [
        { label: 'Resolve, or re-direct', to: 'resolved' },
        { label: 'Conversation: professional requests only', to: 'to-a-conversation' },
        { label: 'A One Point team', to: 'which-team' },
        { label: 'Not early help', to: 'not-early-help' },
      ],
      sources: [allocation, drawn, firstContact],
      trainerNote:
        'The text has the request progressed within the time. The map has it allocated to a team within the time.',
    },
    resolved: {
      kind: 'end',
      text: 'The request is resolved or re-directed. The procedure does not say to whom, or what the person who asked is told.',
      outcome: 'not stated',
      sources: [allocation],
    },
    'to-a-conversation': {
      kind: 'end',
      text: 'The professional is invited to a Locality Early Help Conversation.',
      outcome: 'continues',
      map: 'locality-conversation',
      sources: [allocation, drawn],
    },
    'not-early-help': {
      kind: 'end',
      text: 'Work will be allocated to the appropriate CYPS team by First Contact/Early Help Triage, upon the level of need. The procedure does not say how an Early Help Triage Worker passes on a request that is not early help.',
      outcome: 'not stated',
      sources: [firstContact],
    },
    'which-team': {
      kind: 'decision',
      actor: { anyOf: ['triage-worker'] },
      text: 'Where needs are complex and require intensive support, it is the IFS team. Which team is appropriate?',
      exits: [
        { label: 'Intensive Family Support', to: 'allocate-to-ifst' },
        { label: 'Family Hub', to: 'allocate-to-hub' },
        { label: 'The route is not clear', to: 'to-threshold-discussion' },
      ],
      sources: [allocation, discussions],
      trainerNote:
        'For the Family Hub the text names no condition. It names parenting support, as appropriate, for parents’ requests.',
    },
    'allocate-to-ifst': {
      kind: 'step',
      actor: { anyOf: ['triage-worker'] },
      text: 'The Early Help Triage Worker will allocate directly to the IFS Managers in-tray on LiquidLogic EHM. For parents’ requests this is with management oversight. By the map, it is {timescale:allocate-to-a-team} of the Early Help Triage Worker receiving the request.',
      timescales: ['allocate-to-a-team'],
      event: 'in-team-tray',
      next: 'ifst-challenge',
      sources: [allocation, drawn],
    },
    'ifst-challenge': {
      kind: 'decision',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'Is a challenge to the threshold initiated?',
      exits: [
        { label: 'Yes', to: 'to-threshold-discussion' },
        { label: 'No', to: 'allocate-to-key-worker' },
      ],
      sources: [allocation],
    },
    'allocate-to-key-worker': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'The IFS Team Manager or Senior Key Worker allocates the case to a Key Worker, {timescale:allocate-to-key-worker}.',
      timescales: ['allocate-to-key-worker', 'offer-support-quickly'],
      event: 'key-worker-allocated',
      next: 'with-a-key-worker',
      sources: [drawn, allocation],
    },
    'allocate-to-hub': {
      kind: 'step',
      actor: { anyOf: ['triage-worker'] },
      text: 'The Early Help Triage Worker will allocate to the appropriate Family Hub. By the map, this is via the LiquidLogic EHM tray, {timescale:allocate-to-a-team} of the Early Help Triage Worker receiving the request.',
      timescales: ['allocate-to-a-team'],
      event: 'family-hub-in-tray',
      next: 'hub-challenge',
      sources: [allocation, drawn],
    },
    'hub-challenge': {
      kind: 'decision',
      actor: { anyOf: ['hub-manager'] },
      text: 'Is a challenge to the threshold initiated?',
      exits: [
        { label: 'Yes', to: 'to-threshold-discussion' },
        { label: 'No', to: 'allocate-to-hub-worker' },
      ],
      sources: [allocation],
    },
    'allocate-to-hub-worker': {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The Family Hub Team Manager allocates to a member of the Family Hub Team, {timescale:allocate-in-the-family-hub} of referral into the Family Hub in-tray.',
      timescales: ['allocate-in-the-family-hub', 'offer-support-quickly'],
      event: 'family-hub-allocation',
      next: 'with-a-practitioner',
      sources: [drawn, allocation],
    },
    'to-threshold-discussion': {
      kind: 'end',
      text: 'The steps of a threshold discussion must be followed if a challenge is initiated. They should be followed where the route is not clear.',
      outcome: 'continues',
      map: 'threshold-discussion',
      sources: [allocation, discussions],
    },
    'with-a-key-worker': {
      kind: 'end',
      text: 'The family has a Key Worker. The first steps with the family come next.',
      outcome: 'continues',
      map: 'key-worker-first-steps',
      sources: [allocation, drawn],
    },
    'with-a-practitioner': {
      kind: 'end',
      text: 'The family has an Early Help Practitioner, or by the map another member of the Family Hub Team. The first steps with the family come next.',
      outcome: 'continues',
      map: 'family-hub-first-steps',
      sources: [allocation, drawn],
    },
  },
} as const satisfies OnePointMap;
