import type { OnePointMap } from './map.ts';

const police = {
  section: 'police-community-support',
  ref: 'Chapter 15, Durham Constabulary - Police Community Support Officers and Local Inspectors',
} as const;

/** Chapter 15: its flowchart on a request for support from a Police Community Support Officer. */
export const pcsoRequest = {
  title: 'Requesting support from a PCSO',
  summary:
    'The document’s flowchart, which has one way only. Our note: if there are concerns that a child is in immediate danger or a victim of crime, the police should be contacted immediately. Do not wait for an email.',
  sources: [police],
  nodes: {
    working: {
      kind: 'start',
      text: 'You work with a young person or family.',
      next: 'benefit',
      sources: [police],
    },
    benefit: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Do you think that they would benefit from contact from a Police Community Support Officer?',
      exits: [
        { label: 'Yes', to: 'email' },
        { label: 'No', to: 'no-request' },
      ],
      sources: [police],
      trainerNote:
        'The flowchart begins with this question, and has a way on only for “yes”. The other exit is ours.',
    },
    'no-request': {
      kind: 'end',
      text: 'There is no request. The procedure asks for nothing more here.',
      outcome: 'done',
      sources: [police],
    },
    email: {
      kind: 'step',
      actor: 'not stated',
      text: 'Email the Safeguarding Coordinator. Include the young person’s name, date of birth and address, the parent’s details, and a short summary: why you are involved, and what you would like to achieve.',
      next: 'assessed',
      sources: [police],
      trainerNote: 'The document does not speak of the family’s consent here.',
    },
    assessed: {
      kind: 'step',
      actor: 'not stated',
      text: 'The request will be assessed.',
      next: 'next-step',
      sources: [police],
      trainerNote: 'By whom, by what and by when is not said.',
    },
    'next-step': {
      kind: 'step',
      actor: 'not stated',
      text: 'You will be sent an email that advises you of the next step.',
      next: 'goes-ahead',
      sources: [police],
    },
    'goes-ahead': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the email say that the request goes ahead?',
      exits: [
        { label: 'Yes', to: 'tasked' },
        { label: 'No', to: 'not-taken' },
      ],
      sources: [police],
      trainerNote: 'Our addition: the flowchart goes straight on, and has no way for a refusal.',
    },
    'not-taken': {
      kind: 'end',
      text: 'The flowchart has no way for a request that does not go ahead. The procedure does not say what follows.',
      outcome: 'not stated',
      sources: [police],
    },
    tasked: {
      kind: 'step',
      actor: { anyOf: ['pcso-sergeant'] },
      text: 'The sergeant will task local officers to contact you.',
      next: 'plan',
      sources: [police],
    },
    plan: {
      kind: 'end',
      text: 'Local officers contact you to identify a plan that supports a positive outcome for the young person or family. The procedure does not say by when.',
      outcome: 'continues',
      sources: [police],
    },
  },
} as const satisfies OnePointMap;
