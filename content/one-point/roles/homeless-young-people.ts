import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act when a young person is homeless. */
export const homelessYoungPeopleRoles = {
  'yps-social-worker': {
    name: 'Social Worker within the Young People’s Service',
    summary:
      'Will be the lead practitioner for a young person who is stepped up because of homelessness or its threat, and will undertake the full Child in Need assessment with Supporting Solutions.',
  },
} as const satisfies Record<string, Role>;
