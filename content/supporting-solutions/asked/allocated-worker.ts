import type { Asked } from '../../../src/procedure/index.ts';

/** Sections 5 to 7: what staff would type about the allocated worker, reviews, the work plan and closure. */
export const allocatedWorker = {
  section: {
    'later-phases': [
      'how long do we work with them altogether',
      'what programmes can we offer',
      'taking a young person to CAMHS appointments',
      'stepping support back after the programme',
    ],
    'allocated-worker': [
      'just been given a case, what do I do first',
      'first visit jobs',
      'can I give her a lift in my car',
      'lone working form',
      'do I see the young person on their own',
    ],
    'from-phase-3-to-closure': [
      'doing the outcome stars',
      'get the plan signed',
      'what do I finish before I close',
      'jobs in the programme stage',
      'who gets a copy of the finished plan',
    ],
    'case-discussion': [
      'does the ERASE worker join in case discussion',
      'where do I record a case discussion',
      'monthly sit down with my manager about a case',
      'what to prepare for case review',
    ],
    'work-plan': [
      'does every family get a plan',
      'what has to be in the plan',
      'put local charities in the plan',
    ],
  },
  timescale: {
    'phase-3': [
      'how many weeks to engage the family',
      'month of getting to know them',
      'engagement stage length',
    ],
    'phase-4': [
      'how long can the programme run',
      '12 weeks of interventions',
      'maximum weeks of programme',
    ],
    'de-escalation': [
      'how long do we keep an eye on them after',
      'six months stepping back',
      'when does the tapering off end',
      'deescalation period max',
    ],
    'de-escalation-access': [
      'it has gone wrong again while we were stepping back',
      'quick help once intensive work has stopped',
    ],
    'arrange-visit': [
      'how soon do I ring the family',
      'new case, by when must I be in touch',
      'contact SW about first visit, deadline',
      'first contact 1wd',
    ],
    'joint-visit': [
      'SW not around, do I go on my own',
      'when do we both go out',
      'visit together with the SW 3 days',
    ],
    'read-referrals': ['when should I read the referral', 'have not read the referral yet'],
    'read-assessments': [
      'when do I have to have read the care plan',
      'reading up on old assessments',
    ],
    'agreed-de-escalation': [
      'who decides how long we step back for',
      'how much support in de-escalation',
      'does the family get a say in how long',
    ],
    'closure-summary': ['when do I write up the closure', 'end of case write up due'],
    'views-at-closure': ['ask the kid what they thought at the end', 'voice of child when closing'],
    'exit-matrix': [
      'what is due a week after I close',
      'closed last Friday what form is left',
      'matrix deadline',
    ],
    'phase-4-reviews': [
      'worker and line manager review in the programme stage',
      'monthly review while doing interventions',
    ],
    'case-discussions': [
      'how often is a case discussed',
      'next case discussion due',
      'missed my monthly discussion',
    ],
    'actual-outcomes': [
      'what do I fill in before case discussion',
      'outcomes box on the plan, when',
    ],
    'work-plan-review': ['how often do I update my plan', 'is the plan out of date'],
  },
  map: {
    'tasks-in-phases-1-and-2': [
      'checklist for a new case',
      'to do list first week',
      'flow of jobs when you get allocated',
    ],
    'phases-3-and-4': [
      'checklist for the middle of the work',
      'stars then objectives then sign, what order',
      'to do list for programme stage',
    ],
    'de-escalation-and-closure': [
      'steps to close a case',
      'closing checklist',
      'what order: stars, summary, matrix',
    ],
    'case-discussion': [
      'how does case discussion go round',
      'update plan then discuss then record',
    ],
  },
} as const satisfies Asked;
