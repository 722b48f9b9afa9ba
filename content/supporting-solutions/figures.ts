import type { Figure } from '../../src/procedure/index.ts';
import type { SectionId } from './procedure.ts';

export const figures = {
  'age-range': {
    title: 'Age of the young people',
    figure: { min: 11, max: 17 },
    unit: 'years of age',
    words: 'aged {min} to {max} years',
    readings: [
      'A young person who is {max} is included.',
      'Only young people who have not yet turned {max}.',
    ],
    sources: [
      { section: 'criteria', ref: '1' },
      { section: 'scope', ref: 'Scope' },
    ],
  },
  'referral-pathways': {
    title: 'Pathways by which a referral can be made',
    figure: 2,
    unit: 'pathways',
    words: '{n} pathways',
    sources: [{ section: 'referral-pathways', ref: '2' }],
  },
  'crisis-cases': {
    title: 'Cases that a worker ideally should not exceed in Phase 1 or 2',
    figure: 1,
    unit: 'cases',
    words: 'not have more than {n} case',
    readings: [
      'Of a worker’s cases, one at most is in either of the two phases.',
      'Of a worker’s cases, one at most is in Phase 1 and one at most in Phase 2.',
    ],
    sources: [{ section: 'allocation', ref: '11' }],
  },
  caseload: {
    title: 'Cases on a worker’s case load',
    figure: { min: 4, max: 5 },
    unit: 'cases',
    words: 'generally have {min} to {max} cases',
    sources: [{ section: 'allocation', ref: '11' }],
  },
  'geographical-areas': {
    title: 'Areas of the county in which, where possible, a worker has cases',
    figure: { min: 1, max: 2 },
    unit: 'geographical areas',
    words: '{min} or {max} geographical areas',
    sources: [{ section: 'allocation', ref: '11' }],
  },
} as const satisfies Record<string, Figure<SectionId>>;

export type FigureId = keyof typeof figures;
