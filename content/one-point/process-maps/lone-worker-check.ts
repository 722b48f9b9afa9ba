import type { OnePointMap } from './map.ts';

const lone = { section: 'lone-working', ref: 'Chapter 16, Lone Working Arrangements' } as const;

/** Chapter 16: the check of the Lone Working system's use. */
export const loneWorkerCheck = {
  title: 'Checking the use of the Lone Working system',
  summary:
    'From the spreadsheet of the Lone Worker Team to a new form, supervision, or the Operations Manager and HR advice. Our note: the document has these lines as a list. It does not say outright that the spreadsheet is what shows who is not using the system.',
  sources: [lone],
  nodes: {
    spreadsheet: {
      kind: 'start',
      text: 'The Lone Worker Team sends a spreadsheet.',
      next: 'check',
      sources: [lone],
    },
    check: {
      kind: 'step',
      actor: { allOf: ['team-manager', 'operations-manager'] },
      text: 'The {timescale:check-lone-worker-spreadsheet} spreadsheet is to be checked for usage and accuracy.',
      timescales: ['check-lone-worker-spreadsheet'],
      next: 'found',
      sources: [lone],
    },
    found: {
      kind: 'decision',
      actor: { allOf: ['team-manager', 'operations-manager'] },
      text: 'What does the check show?',
      exits: [
        { label: 'Inaccuracies', to: 'new-form' },
        { label: 'A worker is not using the system', to: 'supervision' },
        { label: 'Both', to: 'both' },
        { label: 'Neither', to: 'in-order' },
      ],
      sources: [lone],
    },
    both: {
      kind: 'step',
      actor: 'not stated',
      text: 'For the inaccuracies, a new Lone Worker form is to be completed, and the steps for the form are to be followed.',
      next: 'supervision',
      sources: [lone],
    },
    'new-form': {
      kind: 'end',
      text: 'A new Lone Worker form is to be completed, and the steps for the form are to be followed.',
      outcome: 'continues',
      map: 'lone-worker-form',
      sources: [lone],
    },
    'in-order': {
      kind: 'end',
      text: 'The procedure asks for nothing more after this check.',
      outcome: 'done',
      sources: [lone],
    },
    supervision: {
      kind: 'step',
      actor: 'not stated',
      text: 'That a worker is not using the Lone Worker system is to be addressed in supervision.',
      next: 'continuous',
      sources: [lone],
    },
    continuous: {
      kind: 'decision',
      actor: { anyOf: ['team-manager'] },
      text: 'Is there continuous failure to use the system?',
      exits: [
        { label: 'Yes', to: 'escalate' },
        { label: 'No', to: 'addressed' },
      ],
      sources: [lone],
      trainerNote: 'The document does not say what makes a failure continuous.',
    },
    addressed: {
      kind: 'end',
      text: 'It has been addressed in supervision. The procedure asks for nothing more unless there is continuous failure to use the system.',
      outcome: 'done',
      sources: [lone],
    },
    escalate: {
      kind: 'end',
      text: 'The Team Manager is to escalate to the Operations Manager and seek HR advice.',
      outcome: 'done',
      sources: [lone],
    },
  },
} as const satisfies OnePointMap;
