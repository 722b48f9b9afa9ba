import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 10: roles and teams that act in Team Around the Family meetings. */
export const teamAroundTheFamilyRoles = {
  'team-around-the-family': {
    name: 'Team Around the Family',
    aliases: ['TAF', 'TAF members', 'members of the TAF'],
    summary:
      'Will review the Family Plan in its meetings, and look at why there has been no progress. Its members are responsible for identifying errors in the plan, and for speaking to the family before meetings.',
  },
  'individual-professionals': {
    name: 'individual professionals and agencies',
    summary: 'Are responsible for arranging their introductions to the family, before a TAF.',
  },
  'early-help-advisor': {
    name: 'Early Help Advisor',
    aliases: ['Early Help Advisors'],
    summary:
      'Will work alongside partners, attend Behaviour and Inclusion Panels, and advise there. Partners’ invitations to TAF meetings should go via them; they would offer support or advice. Will discuss a family who were known before, and decide whether it is appropriate for “them” also to attend.',
  },
  'partner-agency': {
    name: 'partner agency',
    aliases: ['partner agencies', 'partner'],
    summary:
      'Has the Lead Professional of a TAF to which One Point is invited, and should send its invitations via the Early Help Advisors.',
  },
  'referring-agency': {
    name: 'referring agency',
    summary:
      'The agency that initiated a TAF and then requests that One Point become the lead agency.',
  },
} as const satisfies Record<string, Role>;
