import { earlyChaptersFigures } from './figures/early-chapters.ts';
import { assessmentFigures } from './figures/assessment.ts';
import { proportionateAssessmentFigures } from './figures/proportionate-assessment.ts';
import { youngCarersFigures } from './figures/young-carers.ts';
import { engagingFamiliesFigures } from './figures/engaging-families.ts';
import { teamAroundTheFamilyFigures } from './figures/team-around-the-family.ts';
import { supervisionFigures } from './figures/supervision.ts';
import { safetyAtWorkFigures } from './figures/safety-at-work.ts';

/** Figures that are not time: counts, ages, caseloads. In files by the chapter that brings them in. */
export const figures = {
  ...earlyChaptersFigures,
  ...assessmentFigures,
  ...proportionateAssessmentFigures,
  ...youngCarersFigures,
  ...engagingFamiliesFigures,
  ...teamAroundTheFamilyFigures,
  ...supervisionFigures,
  ...safetyAtWorkFigures,
} as const;

export type FigureId = keyof typeof figures;
