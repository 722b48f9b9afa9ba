import type { OnePointMap } from './map.ts';

const triage = { section: 'triage', ref: 'Chapter 4, First Contact / Early Help Triage' } as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const drawn = {
  section: 'allocation-map',
  ref: 'Chapter 4, Child and Family Allocation Process Map',
} as const;

/** Chapter 4: how a request or referral comes to Early Help Triage. */
export const firstContact = {
  title: 'From a request to Early Help Triage',
  summary:
    'The ways in which parents, members of the public and professionals come to an Early Help Triage Worker. Our note: in immediate danger, call 999; for a concern about a child, turn to First Contact.',
  sources: [triage, allocation, drawn],
  rebuiltFrom:
    'chapter 4, and from the boxes of its Child and Family Allocation Process Map, whose arrows are lost',
  nodes: {
    'request-made': {
      kind: 'start',
      text: 'A new request for help into Children and Young People’s Service is made via First Contact.',
      event: 'first-contact-received',
      next: 'who-asks',
      sources: [triage],
    },
    'who-asks': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Who makes the request or referral, and what for?',
      exits: [
        { label: 'Parent or member of the public', to: 'contact-form' },
        { label: 'Professional with a safeguarding concern', to: 'contact-form' },
        { label: 'Professional asking for early help', to: 'professional-request' },
      ],
      sources: [drawn, allocation],
    },
    'professional-request': {
      kind: 'step',
      actor: { anyOf: ['professional'] },
      text: 'The request will be made directly to the Early Help Triage Workers, via the First Contact telephone number or by an on-line digital form.',
      next: 'to-triage',
      sources: [allocation, drawn],
    },
    'contact-form': {
      kind: 'step',
      actor: { anyOf: ['first-contact-officer'] },
      text: 'The First Contact Officer completes the contact form.',
      next: 'safeguarding-concern',
      sources: [drawn],
    },
    'safeguarding-concern': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is there a potential safeguarding concern?',
      exits: [
        { label: 'Yes', to: 'gather-information' },
        { label: 'No', to: 'level-of-need' },
      ],
      sources: [triage],
    },
    'gather-information': {
      kind: 'step',
      actor: { anyOf: ['mash-partners'] },
      text: 'All partners in the MASH can gather information about the child and their parents/carers.',
      next: 'level-of-need',
      sources: [triage],
    },
    'level-of-need': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The level of need is established. What is it?',
      exits: [
        { label: 'Early help: a request', to: 'transfer-request' },
        { label: 'Early help: a safeguarding referral', to: 'consent-obtained' },
        { label: 'Safeguarding/statutory', to: 'to-families-first' },
        { label: 'Disabled Children’s Team', to: 'disabled-childrens-team' },
      ],
      sources: [drawn, triage, allocation],
      trainerNote:
        'Step 1 of the threshold discussions has the First Contact Social Worker triage such referrals. The map names only the First Contact Officer, for the form.',
    },
    'transfer-request': {
      kind: 'step',
      actor: { anyOf: ['first-contact-officer'] },
      text: 'First Contact Officers will transfer early help requests by parents to the Early Help Triage Workers.',
      next: 'to-triage',
      sources: [allocation, drawn],
      trainerNote:
        'The map has members of the public beside parents, and does not say who re-directs. The text has First Contact Officers transfer parents’ requests.',
    },
    'consent-obtained': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is consent obtained?',
      exits: [
        { label: 'Yes', to: 'transfer-referral' },
        { label: 'No', to: 'no-consent' },
      ],
      sources: [allocation],
    },
    'transfer-referral': {
      kind: 'step',
      actor: 'not stated',
      text: 'The safeguarding referral will be transferred to the Early Help Triage Worker.',
      next: 'to-triage',
      sources: [allocation],
    },
    'to-triage': {
      kind: 'end',
      text: 'The Early Help Triage Worker triages the request.',
      outcome: 'continues',
      map: 'triage-and-allocation',
      sources: [allocation, drawn],
    },
    'no-consent': {
      kind: 'end',
      text: 'The procedure does not say what happens to the referral without consent.',
      outcome: 'not stated',
      sources: [allocation],
    },
    'to-families-first': {
      kind: 'end',
      text: 'The Families First Service have responsibility for work with the family.',
      outcome: 'continues',
      sources: [triage],
    },
    'disabled-childrens-team': {
      kind: 'end',
      text: 'The procedure does not say whether the Families First Service is responsible here, or this team itself.',
      outcome: 'not stated',
      sources: [triage],
    },
  },
} as const satisfies OnePointMap;
