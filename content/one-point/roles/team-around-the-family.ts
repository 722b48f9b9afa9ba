import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 10: roles and teams that act in Team Around the Family meetings. */
export const teamAroundTheFamilyRoles = {
  'team-around-the-family': {
    name: 'Team Around the Family',
    aliases: ['TAF', 'TAF members', 'members of the TAF'],
    summary:
      'Reviews the Family Plan in its meetings, and looks at why there has been no progress. Its members identify errors in the plan, and speak to the family before meetings.',
  },
  'individual-professionals': {
    name: 'individual professionals and agencies',
    summary: 'Are responsible for arranging their introductions to the family, before a TAF.',
  },
  'early-help-advisor': {
    name: 'Early Help Advisor',
    aliases: ['Early Help Advisors'],
    summary:
      'Works alongside partners, attends Behaviour and Inclusion Panels, and advises there. Takes invitations to partners’ TAF meetings, and supports or advises the partner. Discusses a family who were known before, and decides whether it is appropriate for “them” also to attend.',
  },
  'partner-agency': {
    name: 'partner agency',
    aliases: ['partner agencies', 'partner'],
    summary:
      'Has the Lead Professional of a TAF to which One Point is invited, and sends invitations by way of the Early Help Advisors.',
  },
  'referring-agency': {
    name: 'referring agency',
    summary:
      'The agency that initiated a TAF and then requests that One Point become the lead agency.',
  },
} as const satisfies Record<string, Role>;
