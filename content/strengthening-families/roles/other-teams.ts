import type { Role } from '../../../src/procedure/index.ts';

/** Roles and teams of the council outside the Strengthening Families Team. */
export const otherTeams = {
  'single-assessment-social-worker': {
    name: 'social worker who completes the single assessment',
    aliases: ['social worker completing the single assessment'],
    summary:
      'Completes the single assessment, involves the family, and reflects upon what the assessment has gathered.',
  },
  'assessing-social-worker': {
    name: 'assessing social worker/team',
    aliases: ['assessing social worker'],
    summary:
      'Named in 14.3 only. Where it is agreed that the threshold for a child protection case conference is met, is responsible for progression to conference and transfer of the case. The document does not say which assessment is meant.',
  },
  'transferring-team': {
    name: 'transferring team',
    aliases: ['referring team', 'team completing the single assessment'],
    summary:
      'Determines the level of intervention required, records the family’s consent, and ensures that a plan is agreed before transfer where a family has no recourse to public funds. The document also has a referring team, and the team that completes the assessment or is responsible for the plan. It does not say that all are one.',
  },
  'referring-team-manager': {
    name: 'team manager of the referring team',
    aliases: ['referring team manager', 'team manager from the referring team'],
    summary:
      'Will need to endorse the plan, or the consideration for referral that it outlines, so that a transfer can be requested. This role or the operations manager can add children to the transfer list.',
  },
  'initial-response': {
    name: 'Initial Response team',
    aliases: ['IR', 'IR Team', 'Initial Response'],
    summary:
      'A team from which children in need transfer. Follows the Early Help procedure where the threshold for child in need is not met and Early Help can support the family.',
  },
  'cs-and-s': {
    name: 'CS&S Children’s Team',
    aliases: [
      'CS&S',
      'CS&S team',
      'county safeguarding and support children’s team',
      'children’s safeguarding and support children’s teams',
    ],
    summary:
      'A safeguarding and support team from which children in need transfer, and to which a case transfers for child protection.',
  },
  'assessment-and-intervention': {
    name: 'assessment and intervention teams',
    aliases: ['A&I', 'A&I Teams'],
    summary:
      'Teams between which, with the CS&S Children’s Team, child in need work will need to move when the Strengthening Families Team is full.',
  },
  'safeguarding-and-support': {
    name: 'Safeguarding and Support team',
    aliases: ['Safeguarding and Support'],
    summary: 'Initiates and chairs strategy meetings.',
  },
  'safeguarding-team-manager': {
    name: 'Safeguarding and Support Team Manager/Operations Manager',
    aliases: ['Safeguarding and Support Team Manager'],
    summary:
      'The Strengthening Families Team Manager liaises with this manager, for a strategy meeting to be chaired.',
  },
  'safeguarding-duty-manager': {
    name: 'Safeguarding and Support duty team manager',
    summary:
      'The one with whom the Strengthening Families social worker and team manager liaise, for immediate welfare concerns or Section 47 investigations.',
  },
  mash: {
    name: 'Multi-agency Safeguarding Hub (MASH)',
    aliases: ['MASH', 'Multi-agency Safeguarding Hub'],
    summary: 'Receives information or concerns about a child, young person or family.',
  },
  edt: {
    name: 'Emergency Duty Team (EDT)',
    aliases: ['EDT', 'Emergency Duty Team'],
    summary:
      'Receives information, concerns or notifications, and sends safeguarding referrals and notifications to the Strengthening Families Team.',
  },
  'early-help-officer': {
    name: 'Early Help Officer',
    summary:
      'The one with whom Initial Response follows the Early Help Step up Step Down Procedure.',
  },
  'insight-service': {
    name: 'Insight Service',
    summary: 'Produces the data with which children in need are monitored.',
  },
  'senior-leadership-team': {
    name: 'senior leadership team',
    summary: 'Reviews the monitoring data.',
  },
  'staff-and-managers': {
    name: 'staff and managers who work with children and families',
    aliases: ['staff and managers'],
    summary: 'Have responsibility, together with partner agencies, for the delivery of services.',
  },
  'children-and-families': {
    name: 'Children and Families team',
    aliases: ['Children and Families'],
    summary: 'The team whose document this is, as its cover says.',
  },
} as const satisfies Record<string, Role>;
