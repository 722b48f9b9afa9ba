import { otherTeams } from './roles/other-teams.ts';
import { familyAndPartners } from './roles/family-and-partners.ts';
import { ownTeam } from './roles/own-team.ts';

/** The roles that the document names: the team’s own, those of other teams, the family and its partners. */
export const roles = { ...ownTeam, ...otherTeams, ...familyAndPartners } as const;

export type RoleId = keyof typeof roles;
