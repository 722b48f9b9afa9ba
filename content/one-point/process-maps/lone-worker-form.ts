import type { OnePointMap } from './map.ts';

const lone = { section: 'lone-working', ref: 'Chapter 16, Lone Working Arrangements' } as const;

/** Chapter 16: the way of a Lone Worker form. */
export const loneWorkerForm = {
  title: 'The way of a Lone Worker form',
  summary:
    'From what makes a new form necessary to the Lone Worker Lead. Our note: the document has these steps as a list whose order is not clear; this map puts them in the order in which one leads to the next.',
  sources: [lone],
  nodes: {
    'form-needed': {
      kind: 'start',
      text: 'A new Lone Worker form is needed.',
      next: 'why',
      sources: [lone],
    },
    why: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Why is a new form needed?',
      exits: [
        { label: 'A worker has been recruited', to: 'recruitment' },
        { label: 'A worker moves within One Point Teams, and the manager changes', to: 'move' },
        { label: 'The check of the spreadsheet shows inaccuracies', to: 'inaccuracies' },
      ],
      sources: [lone],
    },
    recruitment: {
      kind: 'step',
      actor: 'not stated',
      text: 'A new form must be completed {timescale:new-lone-worker-form}.',
      timescales: ['new-lone-worker-form'],
      next: 'request',
      sources: [lone],
      trainerNote: 'The document does not say here who completes it.',
    },
    move: {
      kind: 'step',
      actor: { anyOf: ['ops-worker'] },
      text: 'It is the worker’s responsibility to complete/submit a new form with updated information {timescale:lone-worker-form-on-a-move} and the manager changes.',
      timescales: ['lone-worker-form-on-a-move'],
      next: 'request',
      sources: [lone],
    },
    inaccuracies: {
      kind: 'step',
      actor: 'not stated',
      text: 'A new form is to be completed, and the same steps are to be followed.',
      next: 'request',
      sources: [lone],
    },
    request: {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The Team Manager requests that the staff member completes the form.',
      next: 'pass-on',
      sources: [lone],
      trainerNote:
        'An open question asks whether the request comes on a move too, where the worker is responsible.',
    },
    'pass-on': {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The Team Manager passes the completed form to the Admin Locality Manager.',
      next: 'upload',
      sources: [lone],
    },
    upload: {
      kind: 'step',
      actor: { anyOf: ['admin-locality-manager'] },
      text: 'The form is to be uploaded onto SharePoint.',
      next: 'forward',
      sources: [lone],
    },
    forward: {
      kind: 'step',
      actor: { anyOf: ['admin-locality-manager'] },
      text: 'It is to be forwarded, completed, to the Admin Locality Manager who is dedicated Lone Worker Lead.',
      next: 'with-lead',
      sources: [lone],
    },
    'with-lead': {
      kind: 'end',
      text: 'The form is with the Lone Worker Lead. The procedure does not say what the Lead does with it.',
      outcome: 'not stated',
      sources: [lone],
    },
  },
} as const satisfies OnePointMap;
