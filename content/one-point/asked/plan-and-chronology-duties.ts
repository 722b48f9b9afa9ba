import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** Chapters 8 and 11: what staff would type to find a duty of a plan, a chronology, a genogram or a statement for court. */
export const planAndChronologyDuties = {
  'plan-involve-everyone': ['who helps write the plan', "kids' say in the plan"],
  'plan-brief-summary': ['opening paragraph of the plan', 'sum up why we are here'],
  'plan-sufficient-information': [
    'stranger should be able to follow it',
    'enough detail for a new worker',
  ],
  'plan-all-family-members': ['put everyone on it', 'is dad on the plan too'],
  'plan-unmet-needs': ["what isn't the child getting", 'say what worries us and what harm'],
  'plan-what-is-required': ['what has to get better', 'what does safe look like'],
  'plan-whole-family': ['whole household on one plan', 'needs of mum and the siblings'],
  'plan-focus-on-the-child': ['helping mum so the kid benefits', 'keep it about the kid'],
  'plan-clear-services': ['which help they get on the plan', 'what each agency gives'],
  'plan-what-the-family-will-do': ['jobs for mum and nan', "family's own actions"],
  'plan-name-who-does-what': ['whose job is each action', 'no name against an action'],
  'plan-reasonable-timescales': ['dates that are realistic', 'by when for a toddler'],
  'plan-review': ['how often is the plan looked at', 'is it working'],
  'plan-scaling-question': ['nought to ten', 'score how things are'],
  'ifst-chronology': ['does every kid have a timeline', 'history on IFST file'],
  'hub-chronology': ['timeline for hub families', 'EHP does one as well'],
  'create-chronology': ['whose job to start the timeline', 'who sets it up'],
  'contribute-to-chronology': ['do school add to the timeline', "partners' bits of history"],
  'open-new-chronology': ['new family start a fresh timeline', 'when do I begin it'],
  'copy-chronologies-forward': ['bring the old timeline over', 'carry on from last episode'],
  'request-typing-of-chronology': ['old paper history on SSID', 'get the old one typed up'],
  'input-typed-chronology': ['typed history put onto the system', 'paste in old events'],
  'include-the-person': ['how did it affect the kid', 'not just dates'],
  'ask-whether-significant': ['does this belong on the timeline', 'minor or major event'],
  'attempt-genogram-on-liquidlogic': ['family tree on the computer', 'genogram tool playing up'],
  'draw-genogram-by-hand': ['pencil family tree', 'sketch it and scan it'],
  'send-genogram-for-typing': ['admin to tidy the family tree', 'who makes the drawing neat'],
  'ensure-genogram-uploaded': [
    'check the family tree is right',
    'family tree on the file whose job',
  ],
  'discuss-court-statement': ['asked to give evidence', 'solicitor wants a statement'],
  'liaise-with-legal-services': ['who talks to the lawyers', 'legal advice for court'],
  'use-court-template': ['which form for a witness statement', 'layout for court'],
  'quality-assure-court-statement': [
    'who reads my court statement before it goes',
    'check before court',
  ],
} as const satisfies AskedOf<DutyId>;
