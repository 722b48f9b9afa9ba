import type { Figure } from '../../src/procedure/index.ts';
import type { SectionId } from './procedure.ts';

export const figures = {
  'age-range': {
    title: 'Age of the children',
    figure: { min: 0, max: 18 },
    unit: 'years of age',
    words: 'aged between {min} and {max}',
    readings: [
      'A young person who is {max} is included.',
      'Only children and young people who have not yet turned {max}.',
    ],
    sources: [{ section: 'the-team', ref: '3.1' }],
  },
  'team-caseload': {
    title: 'Children that the team works with',
    figure: 450,
    unit: 'children',
    words: '{n} children',
    sources: [{ section: 'delivery-model', ref: '4.1' }],
  },
  'social-worker-caseload': {
    title: 'Caseload of a Strengthening Families social worker',
    figure: 40,
    unit: 'children per FTE',
    words: 'around {n} children per FTE',
    sources: [{ section: 'delivery-model', ref: '4.1' }],
  },
  'support-worker-caseload': {
    title: 'Caseload of a family support worker, per FTE',
    figure: 15,
    unit: 'children per FTE',
    words: '{n} children per FTE',
    sources: [{ section: 'delivery-model', ref: '4.1' }],
  },
  'support-worker-maximum': {
    title: 'Most children that a family support worker works with at any one time',
    figure: 16,
    unit: 'children or young people',
    words: 'up to {n} children or young people at any one time',
    sources: [{ section: 'delivery-model', ref: '4.4' }],
  },
} as const satisfies Record<string, Figure<SectionId>>;

export type FigureId = keyof typeof figures;
