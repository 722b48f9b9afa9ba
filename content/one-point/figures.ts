import { earlyChaptersFigures } from './figures/early-chapters.ts';
import { assessmentFigures } from './figures/assessment.ts';
import { proportionateAssessmentFigures } from './figures/proportionate-assessment.ts';
import { youngCarersFigures } from './figures/young-carers.ts';
import { engagingFamiliesFigures } from './figures/engaging-families.ts';
import { teamAroundTheFamilyFigures } from './figures/team-around-the-family.ts';
import { supervisionFigures } from './figures/supervision.ts';
import { safetyAtWorkFigures } from './figures/safety-at-work.ts';
import { earlyHelpAdvisorsFigures } from './figures/early-help-advisors.ts';
import { familyHealthServiceFigures } from './figures/family-health-service.ts';
import { youngParentsFigures } from './figures/young-parents.ts';
import { earlyYearsPlacesFigures } from './figures/early-years-places.ts';
import { preBirthFigures } from './figures/pre-birth.ts';
import { homelessYoungPeopleFigures } from './figures/homeless-young-people.ts';
import { missingChildrenFigures } from './figures/missing-children.ts';
import { fullCircleFigures } from './figures/full-circle.ts';

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
  ...earlyHelpAdvisorsFigures,
  ...familyHealthServiceFigures,
  ...youngParentsFigures,
  ...earlyYearsPlacesFigures,
  ...preBirthFigures,
  ...homelessYoungPeopleFigures,
  ...missingChildrenFigures,
  ...fullCircleFigures,
} as const;

export type FigureId = keyof typeof figures;
