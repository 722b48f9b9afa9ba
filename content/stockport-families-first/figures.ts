import type { Figure } from '../../src/procedure/index.ts';
import type { SectionId } from './procedure.ts';

export const figures = {
  'age-range': {
    title: 'Age of the children and young people',
    figure: { min: 0, max: 18 },
    unit: 'years of age',
    words: 'aged {min} to {max}',
    readings: [
      'A young person who is {max} is included.',
      'Only children and young people who have not yet turned {max}.',
    ],
    sources: [
      { section: 'referral-criteria', ref: '3' },
      { section: 'the-team', ref: '1' },
      { section: 'crisis-intervention', ref: '2' },
      { section: 'aims-and-outcomes', ref: '4, aims' },
    ],
  },
  'families-at-once': {
    title: 'Families that the team works with at any one time',
    figure: 30,
    unit: 'families',
    words: 'up to approximately {n} families',
    readings: ['About {n}: there may be somewhat more.', '{n} at the most.'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'in-house-homes': {
    title: 'In-house children’s homes',
    figure: 2,
    unit: 'children’s homes',
    words: '{n} in-house Children’s Homes',
    readings: ['{n} homes and Broadfield as a further one.', '{n} homes, Broadfield among them.'],
    sources: [{ section: 'the-team', ref: '1' }],
  },
} as const satisfies Record<string, Figure<SectionId>>;

export type FigureId = keyof typeof figures;
