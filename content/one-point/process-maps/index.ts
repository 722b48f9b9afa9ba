import { healthVisitorRequest } from './health-visitor-request.ts';
import { childcarePlaceList } from './childcare-place-list.ts';
import { caseClinic } from './case-clinic.ts';
import { closureProcessMap } from './closure-process-map.ts';
import { chronology } from './chronology.ts';
import { courtStatement } from './court-statement.ts';
import { assessmentReview } from './assessment-review.ts';
import { emotionalWellbeingSupport } from './emotional-wellbeing-support.ts';
import { engagingFamilies } from './engaging-families.ts';
import { familyHubAllocation } from './family-hub-allocation.ts';
import { familyHubAssessment } from './family-hub-assessment.ts';
import { familyHubFirstSteps } from './family-hub-first-steps.ts';
import { familyHubOffer } from './family-hub-offer.ts';
import { familyNetworkMeeting } from './family-network-meeting.ts';
import { familyHubPlanReview } from './family-hub-plan-review.ts';
import { familyWorkerAllocation } from './family-worker-allocation.ts';
import { familyWorkerFirstSteps } from './family-worker-first-steps.ts';
import { firstContact } from './first-contact.ts';
import { groupWorkOrOneToOne } from './group-work-or-one-to-one.ts';
import { hubAssessmentCompletion } from './hub-assessment-completion.ts';
import { hubClosure } from './hub-closure.ts';
import { hubInitialVisit } from './hub-initial-visit.ts';
import { genogram } from './genogram.ts';
import { ifstClosure } from './ifst-closure.ts';
import { ifstAssessment } from './ifst-assessment.ts';
import { ifstAssessmentPeriod } from './ifst-assessment-period.ts';
import { ifstAssessmentSharing } from './ifst-assessment-sharing.ts';
import { initialTaf } from './initial-taf.ts';
import { keyWorkerAllocation } from './key-worker-allocation.ts';
import { keyWorkerFirstSteps } from './key-worker-first-steps.ts';
import { localityConversation } from './locality-conversation.ts';
import type { OnePointMap } from './map.ts';
import { nonEngagement } from './non-engagement.ts';
import { oversightOfADecision } from './oversight-of-a-decision.ts';
import { partnerLedTaf } from './partner-led-taf.ts';
import { performanceClinic } from './performance-clinic.ts';
import { tafAgenda } from './taf-agenda.ts';
import { tafMeeting } from './taf-meeting.ts';
import { tafReview } from './taf-review.ts';
import { preBirthDisagreement } from './pre-birth-disagreement.ts';
import { preBirthInterventionStages } from './pre-birth-intervention-stages.ts';
import { preBirthPlanningMeeting } from './pre-birth-planning-meeting.ts';
import { preBirthWorkflow } from './pre-birth-workflow.ts';
import { recordingWithARecord } from './recording-with-a-record.ts';
import { recordingWithoutARecord } from './recording-without-a-record.ts';
import { thresholdDiscussion } from './threshold-discussion.ts';
import { thresholdEscalation } from './threshold-escalation.ts';
import { triageAndAllocation } from './triage-and-allocation.ts';
import { youngCarerIdentification } from './young-carer-identification.ts';
import { weeklyStepUpDownMeeting } from './weekly-step-up-down-meeting.ts';
import { stepUpToFamiliesFirst } from './step-up-to-families-first.ts';
import { stepUpToCwdOrYps } from './step-up-to-cwd-or-yps.ts';
import { stepUpDownWithAset } from './step-up-down-with-aset.ts';
import { stepDownFromFamiliesFirst } from './step-down-from-families-first.ts';
import { stepDownFromAsetOrCwd } from './step-down-from-aset-or-cwd.ts';
import { leadToTheFamilyHub } from './lead-to-the-family-hub.ts';
import { leadToTheIfst } from './lead-to-the-ifst.ts';
import { whereToRecordWithAFamily } from './where-to-record-with-a-family.ts';
import { whereToRecord } from './where-to-record.ts';
import { behaviourAndInclusionPanel } from './behaviour-and-inclusion-panel.ts';
import { socialCareAdvice } from './social-care-advice.ts';
import { multiAgencyMeeting } from './multi-agency-meeting.ts';
import { closingWithAnEhcAssessment } from './closing-with-an-ehc-assessment.ts';
import { shortBreaks } from './short-breaks.ts';
import { loneWorkerCheck } from './lone-worker-check.ts';
import { loneWorkerForm } from './lone-worker-form.ts';
import { fullCircleAdoptionAndSgo } from './full-circle-adoption-and-sgo.ts';
import { fullCircleAfterScreening } from './full-circle-after-screening.ts';
import { fullCircleRequest } from './full-circle-request.ts';
import { section7Report } from './section-7-report.ts';
import { loneWorking } from './lone-working.ts';
import { homelessYoungPerson } from './homeless-young-person.ts';
import { missingChild } from './missing-child.ts';
import { pcsoRequest } from './pcso-request.ts';
import { returnHomeInterview } from './return-home-interview.ts';
import { teamAroundTheCommunity } from './team-around-the-community.ts';
import { offsiteActivity } from './offsite-activity.ts';
import { transportJourney } from './transport-journey.ts';
import { transportOnFoot } from './transport-on-foot.ts';
import { transport } from './transport.ts';

/** The process maps, in the order in which the procedure comes to them. */
export const processMaps = {
  'first-contact': firstContact,
  'triage-and-allocation': triageAndAllocation,
  'threshold-discussion': thresholdDiscussion,
  'threshold-escalation': thresholdEscalation,
  'locality-conversation': localityConversation,
  'key-worker-allocation': keyWorkerAllocation,
  'key-worker-first-steps': keyWorkerFirstSteps,
  'ifst-assessment-period': ifstAssessmentPeriod,
  'family-worker-allocation': familyWorkerAllocation,
  'family-worker-first-steps': familyWorkerFirstSteps,
  'family-hub-allocation': familyHubAllocation,
  'family-hub-first-steps': familyHubFirstSteps,
  'family-hub-assessment': familyHubAssessment,
  'emotional-wellbeing-support': emotionalWellbeingSupport,
  'ifst-assessment': ifstAssessment,
  'ifst-assessment-sharing': ifstAssessmentSharing,
  'assessment-review': assessmentReview,
  'hub-initial-visit': hubInitialVisit,
  'group-work-or-one-to-one': groupWorkOrOneToOne,
  'hub-assessment-completion': hubAssessmentCompletion,
  'young-carer-identification': youngCarerIdentification,
  'family-hub-offer': familyHubOffer,
  'family-network-meeting': familyNetworkMeeting,
  'engaging-families': engagingFamilies,
  'non-engagement': nonEngagement,
  'family-hub-plan-review': familyHubPlanReview,
  'taf-agenda': tafAgenda,
  'initial-taf': initialTaf,
  'taf-meeting': tafMeeting,
  'taf-review': tafReview,
  'partner-led-taf': partnerLedTaf,
  'where-to-record': whereToRecord,
  'where-to-record-with-a-family': whereToRecordWithAFamily,
  'recording-without-a-record': recordingWithoutARecord,
  'recording-with-a-record': recordingWithARecord,
  chronology,
  genogram,
  'court-statement': courtStatement,
  'weekly-step-up-down-meeting': weeklyStepUpDownMeeting,
  'step-up-to-families-first': stepUpToFamiliesFirst,
  'step-up-to-cwd-or-yps': stepUpToCwdOrYps,
  'step-up-down-with-aset': stepUpDownWithAset,
  'step-down-from-families-first': stepDownFromFamiliesFirst,
  'step-down-from-aset-or-cwd': stepDownFromAsetOrCwd,
  'lead-to-the-family-hub': leadToTheFamilyHub,
  'lead-to-the-ifst': leadToTheIfst,
  'ifst-closure': ifstClosure,
  'hub-closure': hubClosure,
  'closure-process-map': closureProcessMap,
  'oversight-of-a-decision': oversightOfADecision,
  'case-clinic': caseClinic,
  'performance-clinic': performanceClinic,
  'health-visitor-request': healthVisitorRequest,
  'childcare-place-list': childcarePlaceList,
  'behaviour-and-inclusion-panel': behaviourAndInclusionPanel,
  'social-care-advice': socialCareAdvice,
  'multi-agency-meeting': multiAgencyMeeting,
  'closing-with-an-ehc-assessment': closingWithAnEhcAssessment,
  'short-breaks': shortBreaks,
  'pre-birth-workflow': preBirthWorkflow,
  'pre-birth-intervention-stages': preBirthInterventionStages,
  'pre-birth-planning-meeting': preBirthPlanningMeeting,
  'pre-birth-disagreement': preBirthDisagreement,
  'team-around-the-community': teamAroundTheCommunity,
  'pcso-request': pcsoRequest,
  'homeless-young-person': homelessYoungPerson,
  'missing-child': missingChild,
  'return-home-interview': returnHomeInterview,
  'full-circle-adoption-and-sgo': fullCircleAdoptionAndSgo,
  'full-circle-request': fullCircleRequest,
  'full-circle-after-screening': fullCircleAfterScreening,
  'section-7-report': section7Report,
  'lone-working': loneWorking,
  'lone-worker-form': loneWorkerForm,
  'lone-worker-check': loneWorkerCheck,
  transport,
  'transport-journey': transportJourney,
  'transport-on-foot': transportOnFoot,
  'offsite-activity': offsiteActivity,
} as const satisfies Record<string, OnePointMap>;

export type MapId = keyof typeof processMaps;
