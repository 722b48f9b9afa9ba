import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 14: what staff would type about supervision, group learning and clinics. */
export const supervision = {
  section: {
    'case-supervision': [
      'do I write up a chat with my manager',
      'how do I record supervision',
      'what is group learning for',
      'quick word with my manager about a case',
    ],
    'case-clinics': [
      'which cases go to clinic',
      'do I have to go to the case clinic',
      'ops manager reviews my case',
      'nothing recorded on a child for weeks',
      'what managers check on the dashboard',
    ],
  },
  timescale: {
    'regular-supervision': ['how often do I get supervision', 'when is my next supervision'],
    'group-learning': ['how often is group learning', 'signs of safety group each month'],
    'group-learning-part-time': [
      'I work part time, how often is group learning',
      'part timers and group learning',
    ],
    'case-clinics': ['how often are case clinics', 'ops manager clinic dates'],
    'attend-case-clinics': ['must I go to every clinic', 'how often do I attend clinic'],
    'case-open-longer': ['case open more than half a year', 'long open case to clinic'],
    'locality-summary': ['when is the exceptions report done', 'how often is the locality summary'],
    'clinics-after-performance-meetings': [
      'clinic straight after the performance meeting',
      'when in the month is the clinic',
    ],
    'dashboard-weekly': ['how often do I check the dashboard', 'look at reports each week'],
    'no-case-recording': [
      'no case notes for a month',
      'child with nothing recorded lately',
      'gap in recording flagged',
    ],
  },
  map: {
    'case-clinic': ['case clinic step by step', 'taking a family to clinic'],
  },
  term: {
    'informal-case-discussion': [
      'corridor chat about a case',
      'quick case chat',
      'informal supervision',
    ],
    'formal-case-supervision': ['one to one about my cases', 'case supervision session'],
    'management-oversight-code': ['which code for a manager note', 'MO code'],
    'group-learning': ['thinking through cases as a team', 'team reflection session'],
    'case-clinic': ['ops manager clinic', 'reflective case session'],
    'locality-performance-summary': ['exceptions report', 'locality report'],
    're-referral-template': ['form for families who come back', 'list of re-referrals'],
    'referral-template': [
      'template to fill in before my clinic',
      'form on referrals for the clinic',
    ],
    'operation-management-oversight': ['ops manager case note', 'note after a clinic'],
    'liquidlogic-dashboard': ['reports on LiquidLogic', 'manager reports'],
  },
  openQuestion: {
    'informal-discussions-expected': [
      'does my manager have to talk cases with me',
      'is an informal chat enough',
    ],
    'how-often-supervision': ['frequency of supervision', 'who supervises hub practitioners'],
    'names-of-supervision': [
      'case discussion or supervision',
      'is case management discussion supervision',
    ],
    'what-bi-monthly-means': ['twice a month or every other month', 'bimonthly meaning'],
    'who-attends-the-case-clinic': [
      'team manager and senior key worker both at clinic',
      'who has to come to clinic',
    ],
    'which-cases-for-a-clinic': ['who picks cases for clinic', 'is my case going to clinic'],
    'no-recording-twenty-plus': ['does day 20 count', 'what happens if nothing is recorded'],
  },
} as const satisfies Asked;
