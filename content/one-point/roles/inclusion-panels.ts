import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanelsRoles = {
  'inclusion-panel': {
    name: 'Behaviour and Inclusion Panel',
    aliases: ['BIP', 'the Panel'],
    summary:
      'Considers young people whom schools refer, and placements, and determines an appropriate way forward. The document does not say who its members are.',
  },
  'durham-schools': {
    name: 'schools in Durham',
    aliases: ['schools'],
    summary:
      'Have agreed with the Local Authority to take joint ownership of young people who come to the panel’s attention. All Durham schools are committed to working collaboratively.',
  },
  'local-authority': {
    name: 'Local Authority',
    aliases: ['LA'],
    summary:
      'Has agreed with schools to take joint ownership of young people who come to the panel’s attention, and is committed to working collaboratively. Some children may require an EHC Needs Assessment, so that it can decide on provision.',
  },
} as const satisfies Record<string, Role>;
