import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in the Family Health Service and its pathways. */
export const familyHealthServiceRoles = {
  'family-health-service': {
    name: 'Harrogate and District Foundation Trust’s Family Health Service',
    aliases: ['Family Health Service', 'HDFT', 'HFT', 'Harrogate and District Foundation Trust'],
    summary:
      'Works in partnership with the One Point Service to provide integrated early help. In the work on places for young children the document names only the Trust.',
  },
  'health-visitor': {
    name: 'Health Visitor',
    aliases: ['Health Visitors'],
    summary:
      'Requests programmes and support from the Family Hub and remains the Lead Professional for support, delivers the Enhanced Parent Support Pathway with others, and may contact families about a childcare place.',
  },
  'health-manager': {
    name: 'Health Manager',
    aliases: ['Health Managers'],
    summary:
      'Is a member of the Locality Meeting, and attends the Step-Up/Step-Down Meetings. The document also has an HDFT Manager, and elsewhere a Health Service Manager, and does not say how they are related.',
  },
  'hdft-manager': {
    name: 'HDFT Manager',
    summary:
      'Attends the One Point Senior Management Team Meetings. HDFT is Harrogate and District Foundation Trust.',
  },
} as const satisfies Record<string, Role>;
