import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in Full Circle. */
export const fullCircleRoles = {
  'full-circle': {
    name: 'Full Circle',
    aliases: ['Full Circle team', 'Full Circle Service'],
    summary:
      'Provides a post-trauma service for children, young people and/or their families and carers, and post adoption support. Works into every stage of an adoption journey.',
  },
  'full-circle-social-worker': {
    name: 'Full Circle Social Worker',
    summary:
      'Will determine at the Screening Assessment Meeting what intervention is required, and how progress will be reviewed.',
  },
  'professional-on-the-current-plan': {
    name: 'professional who identifies the need for therapeutic support',
    summary:
      'Should identify the need for therapeutic support as part of a current plan, for Full Circle. The document does not say of which service.',
  },
} as const satisfies Record<string, Role>;
