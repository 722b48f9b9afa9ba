import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in places for two year olds. */
export const earlyYearsPlacesRoles = {
  'education-development-service': {
    name: 'Education Development Service (EDS)',
    aliases: ['EDS', 'Education Development Service'],
    summary:
      'Is responsible for working with childcare providers to make the offer of free places available to families, and sends lists of families who have not taken it up.',
  },
  'education-development-advisor': {
    name: 'Education Development Advisor',
    aliases: ['EDA', 'Education Development Advisors'],
    summary: 'Can be approached for advice on childcare provision.',
  },
  'health-professional': {
    name: 'Health professional',
    aliases: ['Health professionals'],
    summary:
      'Will work, as One Point professionals will, with the Education Development Service where families do not take up the offer of a free place. The document does not say which.',
  },
} as const satisfies Record<string, Role>;
