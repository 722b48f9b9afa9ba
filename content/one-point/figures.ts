import { earlyChaptersFigures } from './figures/early-chapters.ts';
import { assessmentFigures } from './figures/assessment.ts';
import { proportionateAssessmentFigures } from './figures/proportionate-assessment.ts';
import { youngCarersFigures } from './figures/young-carers.ts';
import { familyPlansFigures } from './figures/family-plans.ts';
import { supportFigures } from './figures/support.ts';
import { engagingFamiliesFigures } from './figures/engaging-families.ts';
import { teamAroundTheFamilyFigures } from './figures/team-around-the-family.ts';
import { recordsFigures } from './figures/records.ts';
import { chronologiesFigures } from './figures/chronologies.ts';

/** Figures that are not time: counts, ages, caseloads. In files by the chapter that brings them in. */
export const figures = {
  ...earlyChaptersFigures,
  ...assessmentFigures,
  ...proportionateAssessmentFigures,
  ...youngCarersFigures,
  ...familyPlansFigures,
  ...supportFigures,
  ...engagingFamiliesFigures,
  ...teamAroundTheFamilyFigures,
  ...recordsFigures,
  ...chronologiesFigures,
} as const;

export type FigureId = keyof typeof figures;
