import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in short breaks. */
export const shortBreaksRoles = {
  sendeic: {
    name: 'SEND-Empowering Inclusive Communities',
    aliases: ['SENDEIC'],
    summary:
      'Works with families who need a short break, helps to find and develop activities, and gives practitioners advice and guidance. The document does not say of which service it is part.',
  },
  'parent-carer': {
    name: 'parent carer of a child with SEND',
    aliases: ['parent carers'],
    summary:
      'May need some time to help them cope with family life, and can access the short breaks that are offered.',
  },
} as const satisfies Record<string, Role>;
