import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 14: roles and teams that act in performance and quality. */
export const qualityRoles = {
  'team-manager': {
    name: 'Team Manager',
    aliases: ['Team Managers', 'locality team manager'],
    summary:
      'Where chapters 14 and 16, and chapter 15 on social care advice, say “Team Manager” and no team. Our note: it may be the manager of an Intensive Family Support Team and of a Family Hub Team alike; an open question asks.',
  },
  'senior-management-team': {
    name: 'One Point Senior Management Team',
    aliases: ['Senior Management Team', 'SMT'],
    summary: 'Has overall accountability for managing performance and the quality of all work.',
  },
  'one-point-team': {
    name: 'team of the One Point Service',
    aliases: ['OPS team'],
    summary:
      'Will be responsible for developing and implementing its own Quality Improvement Plan.',
  },
} as const satisfies Record<string, Role>;
