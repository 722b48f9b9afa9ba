import type { Figure } from '../../src/procedure/figure.ts';
import type { SectionId } from './sections.ts';

/** Figures that are not time: counts, ages, caseloads. */
export const figures = {} as const satisfies Record<string, Figure<SectionId>>;

export type FigureId = keyof typeof figures;
