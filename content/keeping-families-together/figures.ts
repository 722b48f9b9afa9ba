import type { Figure } from '../../src/procedure/index.ts';
import type { SectionId } from './procedure.ts';

export const figures = {
  'age-range': {
    title: 'Age of the children',
    figure: { min: 0, max: 16 },
    unit: 'years of age',
    words: 'aged between {min} and {max} years',
    readings: ['A child who is {max} is included.', 'Only children who have not yet turned {max}.'],
    sources: [{ section: 'edge-of-care', ref: '3' }],
  },
  'family-workers': {
    title: 'Family workers allocated to a family',
    figure: { min: 1, max: 2 },
    unit: 'family workers',
    words: '{min} or {max}',
    sources: [{ section: 'service-request', ref: '5 step 2' }],
  },
  'cedars-places': {
    title: 'Children that CEDARS can offer short breaks to',
    figure: 3,
    unit: 'children',
    words: '{n} children',
    sources: [{ section: 'interventions', ref: '7, CEDARS' }],
  },
} as const satisfies Record<string, Figure<SectionId>>;

export type FigureId = keyof typeof figures;
