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
import { stepUpAndDownFigures } from './figures/step-up-and-down.ts';
import { changeOfLeadFigures } from './figures/change-of-lead.ts';
import { closureFigures } from './figures/closure.ts';
import { qualityFigures } from './figures/quality.ts';
import { supervisionFigures } from './figures/supervision.ts';
import { safetyAtWorkFigures } from './figures/safety-at-work.ts';
import { offsiteActivitiesFigures } from './figures/offsite-activities.ts';

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
  ...stepUpAndDownFigures,
  ...changeOfLeadFigures,
  ...closureFigures,
  ...qualityFigures,
  ...supervisionFigures,
  ...safetyAtWorkFigures,
  ...offsiteActivitiesFigures,
} as const;

export type FigureId = keyof typeof figures;
