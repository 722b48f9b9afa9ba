import type { DutyRule } from './rule.ts';

/** Section 4.1: when and where support is offered, and who oversees it. */
export const operatingDuties = {
  'offer-support': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The service will offer children and families support in the family home, {timescale:operating-hours}.',
    stages: [],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'no-residential-respite': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The service will not offer residential respite.',
    stages: [],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'intensive-intervention': {
    who: { anyOf: ['family-worker'] },
    strength: 'will',
    text: 'The workers will undertake intensive intervention, to give direct support to very small caseloads.',
    stages: [],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'practical-support': {
    who: { anyOf: ['family-worker'] },
    strength: 'will',
    text: 'The workers’ intervention will include practical support: for example, improving the home environment and getting young people to school, as well as advocacy.',
    stages: [],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'liaise-with-cedars': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'Where appropriate, the service will liaise with CEDARS, short break care and emergency care.',
    stages: [],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'weekend-visits': {
    who: { anyOf: ['service'] },
    strength: 'can',
    text: 'The service can visit families {timescale:weekend-visits}, where that is agreed in panel or as is felt necessary if there is a significant change of circumstances or increased risk during support.',
    stages: ['support'],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'weekend-visit-worker': {
    who: { anyOf: ['duty-worker'] },
    strength: 'not stated',
    text: 'The duty worker would undertake a weekend visit, to ensure the welfare of the child or young person.',
    stages: ['support'],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'management-oversight': {
    who: { allOf: ['team-manager', 'advanced-practitioner'] },
    strength: 'will',
    text: 'The Team Manager and the Advanced Practitioner will provide management oversight of all cases.',
    stages: [],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'sit-on-panel': {
    who: { allOf: ['team-manager', 'advanced-practitioner'] },
    strength: 'will',
    text: 'The Team Manager and the Advanced Practitioner will sit on the Keeping Families Together panel. This is to provide a coordinated package of support for the whole family.',
    stages: ['panel'],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'support-in-community': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'Support will be offered to children in the home of their family or carer, and in the community.',
    stages: [],
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
} as const satisfies Record<string, DutyRule>;
