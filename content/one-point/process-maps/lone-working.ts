import type { OnePointMap } from './map.ts';

const lone = { section: 'lone-working', ref: 'Chapter 16, Lone Working Arrangements' } as const;

/** Chapter 16: the Lone Working system before, on and after a visit. */
export const loneWorking = {
  title: 'Using the Lone Working system on a visit',
  summary:
    'From the training to logging out. Our note: the document has this as one paragraph. It does not say what is done on an alert.',
  sources: [lone],
  nodes: {
    'face-to-face': {
      kind: 'start',
      text: 'A practitioner works face to face with children and families.',
      next: 'training',
      sources: [lone],
    },
    training: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'Lone Working Training must be completed {timescale:lone-working-training}.',
      timescales: ['lone-working-training'],
      next: 'where',
      sources: [lone],
    },
    where: {
      kind: 'decision',
      actor: { anyOf: ['practitioner'] },
      text: 'Where is the family seen?',
      exits: [
        { label: 'On a home visit', to: 'log-in' },
        { label: 'In a non DCC building, “lone working”', to: 'log-in' },
        { label: 'Elsewhere, or not “lone working”', to: 'not-said' },
      ],
      sources: [lone],
      trainerNote:
        'The document does not define “lone working”. An open question asks about visits by two workers.',
    },
    'not-said': {
      kind: 'end',
      text: 'The procedure does not say that the system is required here. If you transport a child or young person in a private vehicle, staff are to use it: see that map.',
      outcome: 'not stated',
      map: 'transport',
      sources: [lone],
    },
    'log-in': {
      kind: 'step',
      actor: { anyOf: ['staff'] },
      text: 'Log in to the system. Its use is required {timescale:use-lone-working-system}.',
      timescales: ['use-lone-working-system'],
      next: 'visit',
      sources: [lone],
    },
    visit: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'See the family.',
      next: 'log-out',
      sources: [lone],
    },
    'log-out': {
      kind: 'step',
      actor: { anyOf: ['staff'] },
      text: 'Log out of the system. It is essential that staff consistently log in and out {timescale:log-in-and-out}.',
      timescales: ['log-in-and-out'],
      next: 'logged',
      sources: [lone],
    },
    logged: {
      kind: 'decision',
      actor: { anyOf: ['staff'] },
      text: 'Did you log in and out?',
      exits: [
        { label: 'Yes', to: 'done' },
        { label: 'No', to: 'alert' },
      ],
      sources: [lone],
    },
    done: {
      kind: 'end',
      text: 'The visit is logged. Do the same for each further home visit, and each time that you are “lone working”.',
      outcome: 'done',
      sources: [lone],
    },
    alert: {
      kind: 'end',
      text: 'Alerts will be triggered to management, and the emergency contacts of staff may be alerted. The procedure does not say what is done then.',
      outcome: 'not stated',
      sources: [lone],
    },
  },
} as const satisfies OnePointMap;
