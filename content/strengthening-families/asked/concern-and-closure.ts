import type { Asked } from '../../../src/procedure/index.ts';

/** Sections 14 to 20: what staff would type about concerns, disagreement, closure, step down and monitoring. */
export const concernAndClosure = {
  section: {
    concern: [
      'school rang about a bruise',
      'child at risk of significant harm, what do I do',
      'who chairs the strat',
      'case going to ICPC',
      'allocated SW is off and there is an injury',
      'things are getting worse at home',
    ],
    escalation: [
      'I disagree with the social worker',
      'FSW and SW do not see eye to eye',
      'team will not accept SFT threshold decision',
      'take it higher',
    ],
    closure: [
      'closing a CIN case',
      'school not happy we are closing',
      'who writes the closure summary',
      'does my manager have to agree to close',
      'group owns the decision',
    ],
    'step-down': [
      'down to early help',
      'FSW carries on after CIN ends',
      'what comes after the CIN plan',
      'move to universal services',
    ],
    'management-and-monitoring': [
      'file audits',
      'who checks CIN data',
      'supervision audit',
      'performance figures for CIN',
    ],
    references: [
      'links to other policies',
      'list of linked documents',
      'single assessment guidance where',
    ],
  },
  timescale: {
    'no-delay': [
      'injury reported, how fast',
      'can it wait till the SW is back',
      'deal with it today',
    ],
    'remain-involved': [
      'do we stay while S&S investigate',
      'wishes and feelings work during section 47',
    ],
    'statutory-visits': ['stat visits on a CP plan', 'who visits while waiting for conference'],
    'conference-transfer-point': [
      'when does FSW finish if it goes to CP',
      'case moves at conference',
    ],
    'thresholds-resolved': ['argue threshold before closing', 'disagreement still open at the end'],
    'step-down-transfer-point': [
      'when does the SW come off the case',
      'last CIN review handover to FSW',
    ],
    'step-down': [
      '6 wks after CIN',
      'how long can FSW stay on after CIN',
      'stepdown plan finish date',
    ],
    'monthly-monitoring': ['how often is data looked at', 'monthly CIN report to senior leaders'],
  },
  map: {
    'welfare-concern': ['agency rings with a worry, steps', 'who leads when an injury is reported'],
    'strategy-meeting': [
      'steps from strat to conference',
      'CIN to CP flow chart',
      's47 what happens to our team',
    ],
    'rising-risk': [
      'steps if worries grow',
      'joint visit then what',
      'tell my manager, more SW input',
    ],
    escalation: ['disagreement flow chart', 'line manager then ops manager'],
    closure: ['steps to close', 'close the file checklist', 'dispute while closing, flow'],
    'step-down': ['steps after CIN plan ends', 'early help, universal or short FSW support'],
  },
} as const satisfies Asked;
