import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of transfer. */
export const transferDuties = {
  'prepare-plan': ['write a plan after the C&F', 'who drafts the first CIN plan'],
  'outline-outcomes': ['say in the plan why you want the team', 'goals for the handover'],
  'endorse-plan': ['does my manager okay the plan first', 'TM signs before it goes over'],
  'review-request': ['when will you decide on our family', 'who says yes to a transfer'],
  'transfer-summary': ['when is a handover summary needed', 'had it a while in IR what paperwork'],
  'relevant-documents': ['no up to date assessment what do I send', "papers from children's team"],
  'add-to-list': ['how do I get a child on the list', 'put a name down for transfer'],
  'not-the-live-document': ['which list do I type on', 'template or real list'],
  'attend-workflow': ['who goes to the weekly meeting', 'which managers sit in'],
  'provide-workers': ['who gives us the workers', 'allocated after it is agreed'],
  'take-the-case': ['when do we actually take it over', 'start date after the meeting'],
  'case-responsibility': ['who is on the system as the worker', 'whose name goes on it'],
  'support-no-recourse': ['family with no benefits because of visa', 'NRPF do you help'],
  'lead-no-recourse': ['who leads for NRPF families', 'SW for people with no visa'],
  'plan-before-transfer': ['sort money out before NRPF comes over', 'payments agreed first'],
  'review-no-recourse-plan': ['who looks at the plan when no public funds', 'NRPF plan check'],
  'specific-pieces': ['can an FSW do a bit of work for NRPF', 'bits of direct work'],
  'lead-professional': ['NRPF lead worker who', 'main worker with no recourse'],
  'regular-review': ['how often is an NRPF plan looked at', 'next review with no public funds'],
  'no-recourse-visits': ['how often do we see NRPF families', 'visits for people without benefits'],
} as const satisfies AskedOf<DutyId>;
