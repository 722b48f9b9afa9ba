import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 14: what staff would type about performance and quality. */
export const quality = {
  section: {
    'quality-and-oversight': [
      'who is accountable for performance',
      'what must a manager put on the file',
      'manager footprint on the case',
      'show my rationale for a decision',
      'where is the checkpoint flowchart',
    ],
    'performance-clinics': [
      'what do I prepare for my performance clinic',
      'what goes on the team meeting agenda',
      'what is a team briefing for',
      'monthly figures with my ops manager',
      'compliance with supervision and sickness procedures',
      'topics for the weekly team catch up',
    ],
    'learning-and-development': [
      'what training must I do',
      'induction training for new starters',
      'how do I become a team manager',
      'apprenticeship at One Point',
    ],
  },
  timescale: {
    'share-scorecard': ['when do teams see their figures', 'how often is the scorecard out'],
    'plan-on-a-page': ['service plan for the year', 'yearly plan for One Point'],
    'reports-to-the-board': ['how often do reports go to board', 'quality board report'],
    'performance-clinics': [
      'how often is my performance clinic',
      'managers monthly performance meeting',
    ],
    'performance-report-before-clinic': [
      'when do I get my team’s figures before the clinic',
      'performance report a week ahead',
    ],
    'share-quality-improvement-reports': [
      'when do we hear about compliments and complaints',
      'audit feedback how often',
    ],
    'locality-management-meetings': [
      'how often do locality managers meet',
      'performance at the locality meeting',
    ],
    'team-meetings': ['how often is the team meeting', 'standing item at team meeting'],
    'team-briefing': ['how often do I brief my team', 'team huddle every week'],
  },
  map: {
    'oversight-of-a-decision': [
      'how do I record management oversight',
      'recording a chat about a case with my manager',
      'manager decision on the file step by step',
    ],
    'performance-clinic': [
      'performance clinic step by step',
      'getting ready for the monthly clinic',
    ],
  },
  term: {
    'quality-assurance-framework': ['audit framework', 'how quality is measured'],
    'supervision-framework': ['supervision policy', 'supervision guidance'],
    kpi: ['what does KPI stand for', 'corporate targets'],
    'performance-scorecard': ['team figures', 'performance data sheet'],
    'quality-improvement-reports': ['report on audits and feedback', 'complaints report'],
    'plan-on-a-page': ['one page plan', 'service priorities on one sheet'],
    'quality-improvement-plan': ['team improvement plan', 'what our team will get better at'],
    'quality-improvement-board': ['QI board', 'board that looks at quality'],
    pdr: ['what does PDR stand for', 'yearly appraisal', 'appraisal'],
    'performance-clinic': ['clinic on figures', 'meeting about team figures'],
    'op-and-tfs': ['what does TFS stand for', 'OP&TFS manager'],
    'workforce-strategy': ['plan for the workforce', 'staff strategy'],
    'staff-development-pathways': ['training list by role', 'mandatory courses'],
    'workforce-development-plan': ['staff training plan', 'what staff need to learn'],
    'career-development-programme': ['promotion programme', 'move up to manager'],
  },
  openQuestion: {
    'how-often-quality-reports': [
      'are quality reports every month or every quarter',
      'quality report frequency',
    ],
    'plan-on-a-page-and-quality-plans': ['team plan or service plan', 'who writes the yearly plan'],
    'which-board': ['name of the quality board', 'who sees the quarterly report'],
    'who-the-team-manager-is': [
      'does team manager mean hub manager too',
      'are hub managers in the clinics',
    ],
    'checkpoint-flowchart': ['flowchart missing', 'when are the checkpoints'],
    'when-challenge-is-relevant': [
      'manager disagrees with worker, is it recorded',
      'evidence of manager challenge',
    ],
    'who-holds-the-performance-clinic': [
      'ops manager or strategic manager at the clinic',
      'who runs my performance clinic',
    ],
    'report-before-the-clinic': ['who sends me the report', 'deadline for the templates'],
    'names-of-the-templates': ['which template is it', 'referral or re-referral template'],
    'which-performance-meetings': [
      'what is a performance meeting',
      'case clinic after which meeting',
    ],
    'locality-and-team-meetings': [
      'who chairs the team meeting',
      'who goes to locality management',
    ],
  },
} as const satisfies Asked;
