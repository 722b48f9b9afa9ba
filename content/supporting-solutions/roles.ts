import type { Role } from '../../src/procedure/index.ts';

export const roles = {
  service: {
    name: 'Supporting Solutions Service as a whole',
    aliases: [
      'Supporting Solutions Service',
      'Supporting Solutions',
      'the service',
      'the Supporting Solutions team',
    ],
    summary: 'The Durham service as a whole, where the document names no role.',
  },
  'management-team': {
    name: 'Supporting Solutions management team',
    aliases: [
      'management team',
      'Supporting Solutions Service management team',
      'Supporting Solutions Service management',
      'Supporting Solutions Management',
    ],
    summary:
      'A member of it, or the duty worker, takes referrals. It judges whether a case meets the definition, monitors caseloads, agrees requests for sessional workers, and can agree ERASE support with the ERASE Sergeant.',
  },
  'duty-worker': {
    name: 'Supporting Solutions duty worker',
    aliases: ['duty worker', 'Supporting Solutions Service duty worker'],
    summary:
      'Takes referrals, responds to immediate requests for support, has responsibility for Phase 1 unless a worker is allocated at the point of crisis, and can stand in for an allocated worker.',
  },
  'allocated-worker': {
    name: 'allocated Supporting Solutions Service worker',
    aliases: ['allocated worker', 'Supporting Solutions Service worker', 'the worker', 'Worker'],
    summary:
      'The worker to whom a case is allocated: visits, plans with the family, keeps the work plan, takes part in case discussions and shares safeguarding concerns with the social worker.',
  },
  worker: {
    name: 'Supporting Solutions Service worker',
    aliases: ['each worker', 'Supporting Solutions Service workers'],
    summary:
      'Every worker of the service: keeps a service user list and a case load, records, and has training and supervision from Full Circle.',
  },
  'line-manager': {
    name: 'line manager',
    aliases: ['Supporting Solutions Service line manager'],
    summary:
      'The allocated worker’s manager: reviews cases in Phase 4, joins the discussion of a family that disengages, and takes up unresolved safeguarding concerns.',
  },
  'social-worker': {
    name: 'social worker',
    aliases: ['Social Worker', 'allocated social worker', 'child’s social worker'],
    summary:
      'Refers, visits before referring an open case in crisis, agrees immediate interventions and de-escalation, and is told of safeguarding concerns.',
  },
  'social-work-consultant': {
    name: 'Social Work Consultant',
    aliases: ['social work consultant'],
    summary:
      'Can refer directly, may be the one with whom an unknown case is discussed, and may take up unresolved safeguarding concerns.',
  },
  'social-work-team-manager': {
    name: 'Social Work Team Manager',
    aliases: ['team manager', 'Team Manager'],
    summary: 'Can refer directly, and may take up unresolved safeguarding concerns.',
  },
  'families-first-team-manager': {
    name: 'Families First Team Manager (Durham)',
    aliases: ['locality Families First Team Manager'],
    summary:
      'One of those with whom a case that is not known to services may be discussed. Durham’s Families First, not Stockport’s.',
  },
  'duty-social-worker': {
    name: 'duty social worker',
    aliases: ['Duty Social Worker', 'Families First duty social worker'],
    summary:
      'May be the one with whom an unknown case is discussed, may be involved in the discussion, the plan or the support of such a case, and can make the visit before a social worker refers an open case in crisis.',
  },
  'families-first-team': {
    name: 'Families First Team (Durham)',
    aliases: ['locality Families First Team'],
    summary:
      'The locality team of Durham to which a One Point case may be escalated. Not Stockport Families First.',
  },
  'emergency-duty-team': {
    name: 'Emergency Duty Team',
    aliases: ['EDT'],
    summary:
      'Gives crisis support by way of which referrals come. A young person may be accommodated by it out of day time hours.',
  },
  'one-point-worker': {
    name: 'One Point worker',
    summary: 'One of those with whom a case that is open to One Point is discussed.',
  },
  'one-point-team-manager': {
    name: 'One Point Team Manager',
    aliases: ['Team Manager'],
    summary: 'One of those with whom a case that is open to One Point is discussed.',
  },
  'one-point-team': {
    name: 'One Point Team',
    aliases: ['One Point'],
    summary:
      'Continues to support a case that is to remain with it, and should consider a Family Group Conference after a crisis.',
  },
  'young-person': {
    name: 'young person',
    summary:
      'Agrees interventions and de-escalation with the worker, and is asked to sign the work plan. Their views are to be obtained at closure.',
  },
  'parent-carer': {
    name: 'parent or carer',
    aliases: ['parent/carer', 'parents/carers'],
    summary:
      'Agrees interventions and de-escalation with the worker, and is asked to sign the work plan.',
  },
  'sessional-workers': {
    name: 'sessional workers',
    aliases: ['bank of sessional workers', 'respite workers'],
    summary:
      'A bank of them offers the weekend and evening respite support that young people can access. Requests for them are to be agreed through the management of the service.',
  },
  'foster-carers': {
    name: 'foster carers linked to the service',
    aliases: ['Supporting Solutions Service foster carers', 'foster carers'],
    summary:
      'Will be available for weekend respite or emergency out of hours accommodation for a young person in crisis, where remaining in the family home/long term placement is not appropriate. The young person must be open to the service or meet its criteria. They will also be used for planned respite care.',
  },
  'full-circle-worker': {
    name: 'Full Circle worker',
    aliases: ['Full Circle workers', 'Full Circle'],
    summary:
      'Based with the service: facilitates a training session for its workers, offers case consultations, and offers sessions to young people with a clear need for therapeutic interventions.',
  },
  'erase-team': {
    name: 'ERASE Team',
    aliases: ['ERASE'],
    summary:
      'Police and children’s services staff together: raises awareness of Child Sexual Exploitation, shares resources and advises professionals.',
  },
  'erase-sergeant': {
    name: 'Detective Sergeant of the ERASE Team',
    aliases: ['ERASE Sergeant'],
    summary:
      'Screens risk assessments, adds police intelligence, and clarifies whether the risk is high, medium or low.',
  },
  'erase-worker': {
    name: 'ERASE Support Worker',
    aliases: ['ERASE Worker', 'ERASE worker'],
    summary:
      'By the criteria, for young people at high risk who are open to one of three teams; also allocated by agreement. Can offer joint visits where the young person is accessing Supporting Solutions intervention. It is good practice that they take part in case discussions.',
  },
  'lead-professional': {
    name: 'lead professional',
    summary:
      'The professional who works with the young person and must complete the Child Sexual Exploitation Risk Assessment Tool.',
  },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;
