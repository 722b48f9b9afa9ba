import type { AskedOf } from '../../../src/procedure/index.ts';

/** Sections 7 to 9: what staff would type to find what is left unclear about transfers and plans. */
export const questionsOnTransfersAndPlans = {
  'names-of-plans': ['interim plan, proposed plan, same one', 'how many plans are there'],
  'section-17-reference': ['17(1) or 17(10)', 'wrong bit of the Act'],
  'transferring-teams': ['which teams can send to us', 'A&I in the transfer list or not'],
  'plan-for-transfer': ['whose job is the plan before transfer', 'referring SW writes plan?'],
  'transfer-declined': ['workflow said no', 'transfer refused who keeps it'],
  'initial-response-weeks': ['IR three weeks only', 'less than four weeks, summary needed'],
  'recent-assessment': ['assessment 8 months old', 'how old can the single assessment be'],
  'transfer-list': ['link to live transfer list', 'where do I add names'],
  'workflow-meeting': ['what day is workflow', 'who sits on workflow'],
  'when-the-case-is-taken': ['earliest point agreed by who', 'who calls the handover meeting'],
  'no-recourse-steps': ['does an NRPF case go through workflow', 'NRPF need the transfer list'],
  'no-recourse-visits': ['FSW or SW visits NRPF family', 'do the 3 weeks apply to NRPF'],
  'no-recourse-reviews': ['NRPF six weeks or regular', 'NRPF plan review interval'],
  'no-recourse-money': ['who pays NRPF after handover', 'section 17 money ongoing'],
  'interim-plan-days': ['10 days or 10 working days', 'interim plan weekend count'],
  'planning-meeting-start': ['20 days after what', 'count the meeting from assessment or plan'],
  'plan-author': ['who writes the CIN plan', 'who books the CIN meeting'],
  'names-of-meetings': ['planning meeting or first CIN meeting', 'is it the same first meeting'],
  'less-than-three-weekly': [
    'less than 3 weekly which way',
    'is four weeks less than three weekly',
  ],
  'who-leads': ['FSW or SW is lead', 'lead professional slash FSW'],
} as const satisfies AskedOf<string>;
