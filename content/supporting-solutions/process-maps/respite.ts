import type { SupportingSolutionsMap } from './map.ts';

/** Sections 15 and 16: respite by sessional workers, and planned respite by foster carers. */
export const respite = {
  title: 'Respite by sessional workers or foster carers',
  summary:
    'When young people can access respite by sessional workers, who agrees it, and the planned respite of foster carers. An emergency stay has a map of its own.',
  sources: [
    { section: 'respite-workers', ref: '15' },
    { section: 'foster-carers', ref: '16' },
  ],
  nodes: {
    'respite-in-question': {
      kind: 'start',
      text: 'Respite for a young person is in question.',
      next: 'which-respite',
      sources: [{ section: 'respite-workers', ref: '15' }],
    },
    'which-respite': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it respite support by sessional workers, or planned respite care by foster carers?',
      exits: [
        { label: 'Sessional workers', to: 'crisis-or-agreed' },
        { label: 'Foster carers', to: 'open-or-meets-criteria' },
      ],
      sources: [
        { section: 'respite-workers', ref: '15' },
        { section: 'foster-carers', ref: '16' },
      ],
    },
    'crisis-or-agreed': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the family experiencing a crisis, or has respite been agreed as part of the plan of support?',
      exits: [
        { label: 'Either', to: 'request-agreed' },
        { label: 'Neither', to: 'no-ground' },
      ],
      sources: [{ section: 'respite-workers', ref: '15' }],
    },
    'request-agreed': {
      kind: 'decision',
      actor: { anyOf: ['management-team'] },
      text: 'Requests for sessional workers are to be agreed through the management of the service. Is this request agreed?',
      exits: [
        { label: 'Yes', to: 'sessional-respite' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [{ section: 'respite-workers', ref: '15' }],
    },
    'sessional-respite': {
      kind: 'step',
      actor: { anyOf: ['young-person'] },
      text: 'The young person can access {timescale:sessional-respite} respite support, offered through a bank of sessional workers.',
      timescales: ['sessional-respite'],
      next: 'respite-given',
      sources: [{ section: 'respite-workers', ref: '15' }],
    },
    'open-or-meets-criteria': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The young person must be open to Supporting Solutions, or must meet the criteria for the service. Is it so?',
      exits: [
        { label: 'Yes', to: 'foster-respite' },
        { label: 'No', to: 'no-ground' },
      ],
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'foster-respite': {
      kind: 'step',
      actor: { anyOf: ['foster-carers'] },
      text: 'Foster carers will be used {timescale:foster-weekends} for planned respite care of the service’s young people. By the first paragraph of section 16 they will also be available for weekend respite for a young person in crisis, if remaining in the family home/long term placement is not appropriate.',
      timescales: ['foster-weekends'],
      next: 'respite-given',
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'respite-given': {
      kind: 'end',
      text: 'The young person has respite. Support continues.',
      outcome: 'continues',
      map: 'phases',
      sources: [
        { section: 'respite-workers', ref: '15' },
        { section: 'foster-carers', ref: '16' },
      ],
    },
    'no-ground': {
      kind: 'end',
      text: 'No other ground for respite is given. The procedure does not say what happens next.',
      outcome: 'not stated',
      sources: [
        { section: 'respite-workers', ref: '15' },
        { section: 'foster-carers', ref: '16' },
      ],
    },
    'not-agreed': {
      kind: 'end',
      text: 'The procedure does not say what happens when a request is not agreed.',
      outcome: 'not stated',
      sources: [{ section: 'respite-workers', ref: '15' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
