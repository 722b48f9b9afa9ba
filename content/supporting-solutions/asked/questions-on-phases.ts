import type { AskedOf } from '../../../src/procedure/index.ts';

/** Sections 4 to 7: what staff would type to find what is left unclear about the phases, the tasks and closure. */
export const questionsOnPhases = {
  'phases-under-the-duty-worker': [
    'who leads the later stages',
    'why are all phases in the duty section',
  ],
  'start-of-the-phases': [
    'when does the clock start for the seven days',
    'phase 1 from referral or first visit',
  ],
  'phases-in-a-row': [
    'can we skip a phase',
    'do weeks overlap between phases',
    'add the phases together',
  ],
  'moving-between-phases': [
    'who decides we move to the next stage',
    'ready for phase 3, who signs off',
  ],
  'phase-2-days': ['rapid response working days or calendar', 'is 7 days a week'],
  'phase-3-fixed': ['must engagement be exactly four weeks', 'can we start interventions sooner'],
  'pick-and-mix-menu': ['list of interventions', 'what is on the menu'],
  'names-of-plans': [
    'is a safety plan the same as the work plan',
    'too many plans',
    'support plan or care plan',
  ],
  'three-reviews': ['is case discussion the monthly review', 'TAF or case discussion or review'],
  'start-of-reviews': ['monthly from when', 'first monthly review date'],
  'length-of-de-escalation': [
    'six months or whatever we agree',
    'can de-escalation be longer than 6 months',
  ],
  'phase-1-length': [
    '24 hours to get there or 24 hours of help',
    'slash immediate response meaning',
  ],
  'handover-by-whom': [
    'who passes the case on after the first day',
    'handover if I was already allocated',
  ],
  'removal-from-home': ['who says he has to leave the house', 'section 20 signature for overnight'],
  'crash-pad': ['where is the crash pad', 'who staffs the overnight room'],
  'length-of-emergency-stay': [
    'still in placement on day three',
    'can they stay two nights',
    'weekend stay then offer when',
  ],
  'tasks-without-an-actor': ['whose job is the transport form', 'who does the lone working form'],
  'visit-arranged-or-made': [
    'visit in one day or just ring in one day',
    'does a phone call meet the 1 day',
  ],
  'start-of-the-joint-visit': [
    'three working days from what',
    'joint visit counted from allocation or referral',
  ],
  'duty-worker-in-the-bracket': [
    'can duty do the initial visit for me',
    'brackets in the 3 day rule',
  ],
  'time-of-the-network-meeting': ['FNM days or working days', 'FNM clock starts when'],
  'before-the-first-visit': [
    'consent and risk forms before I go out',
    'read file before going out',
  ],
  'how-often-visits': ['how many times a week do I visit', 'visit frequency by phase'],
  'which-stars': ['what star do we use', 'one star or two'],
  'work-plan-not-signed': ['young person refuses to sign', 'parents wont sign the plan'],
  'day-of-closure': ['what date do I put as closed', 'closed when summary done or last visit'],
  'exit-matrix': ['who fills in the matrix', 'blank matrix where'],
  'who-discusses-a-case': ['who chairs case discussion', 'is SW invited to case discussion'],
  'how-often-work-plans': ['regularly means how often for the plan', 'who starts the plan off'],
  'closure-summary-missing': [
    'what goes in a closure summary',
    'heading says closure summary but nothing there',
  ],
} as const satisfies AskedOf<string>;
