import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the delivery model. */
export const deliveryDuties = {
  'team-caseload': ['how many children can the team hold', "size of the team's load"],
  'social-worker-caseload': ['cases per social worker', 'how many does a SW carry'],
  'support-worker-caseload': ['cases per FSW', 'how many families do I have as FSW'],
  'when-the-team-is-full': ['no room in the team where does CIN go', 'team at capacity'],
  'take-the-lead': ['who is accountable for the plan', 'SW or FSW in charge'],
  'direct-intervention': ['who does the hands on work', 'who works with the family day to day'],
  'regular-visits': ['does the FSW do CIN visits', 'who goes out to see them'],
  'liaise-with-professionals': ['who rings school and health', 'keep partners in the loop'],
  'intensive-work': ['push on with the plan', 'FSW works the plan'],
  'risk-management': ['who makes decisions on risk', 'who holds the risk'],
  'co-working': ['do both of us work it when it gets worse', 'joint work SW and FSW'],
  'mixed-caseloads': ['most families an FSW can have', 'kinds of cases I get'],
  'identify-strengths': ['what is the family good at', 'what is going right at home'],
  'agree-what-changes': ['who decides what must be different', 'goals with partners'],
  'input-in-plans': ['does the FSW help write the plan', 'say in the plan'],
  'lead-the-team': ['who is in charge day to day', 'manager of the FSWs'],
  'allocate-and-supervise': ['who hands out work', 'who supervises FSWs'],
  'supervise-social-workers': ['who supervises the SWs in the team', 'SW line management'],
  'appropriate-services': ['managers check families get the right help', 'spread of resources'],
  'co-ordinate-workflow': [
    'who runs the weekly allocation meeting',
    'sorting out new and closing cases',
  ],
  'primary-timescale': ['how long should we work with a family', 'normal length of work'],
  'clarify-timescales': ['say how long we will be involved', 'when do we settle the end date'],
  'manager-review': ['been open too long who looks', 'long cases checked by a manager'],
  'agree-longer-term': ['need more than a year who agrees', 'keep going longer than usual'],
  'mixed-caseload-held': ['all sorts of cases in one load', 'short and long term work together'],
  'no-separate-team': ['is there another team for long cases', 'who holds the long ones'],
  'add-user-category': ['tag for long term work on the system', 'Strengthening Families Plus'],
} as const satisfies AskedOf<DutyId>;
