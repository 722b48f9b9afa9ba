import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 7: roles and teams that act in young carers. */
export const youngCarersRoles = {
  'allocated-worker': {
    name: 'allocated worker',
    aliases: ['Allocated worker'],
    summary:
      'Is to complete the MACA and PANOC tool, which is to determine if there is a caring role. Chapter 7 does not say of which team the worker is.',
  },
} as const satisfies Record<string, Role>;
