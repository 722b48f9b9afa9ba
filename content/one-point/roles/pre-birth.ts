import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in the Pre-Birth Intervention Service. */
export const preBirthRoles = {
  'pre-birth-service': {
    name: 'Pre-Birth Intervention Service',
    aliases: ['PBIS', 'PBIS Team', 'PBIST'],
    summary:
      'Works before a birth with families where a previous child has been permanently removed, and placed for adoption or with extended family members. The document does not say where it belongs; chapter 11 has its work among that with families open to Families First.',
  },
  'pbis-social-worker': {
    name: 'PBIS Social Worker',
    aliases: ['Social Worker of the Pre-Birth Intervention Service', 'PBIS social worker'],
    summary:
      'Will be responsible for requesting support from the Family Hub Team Manager, for arranging Family Time, for making referrals, and for arranging transport as appropriate. Plans and reviews the intervention with the Early Help Practitioner.',
  },
  'pbis-team-manager': {
    name: 'PBIS Team Manager',
    aliases: ['PBIST Team Manager', 'Team Manager PBIS'],
    summary:
      'Takes part in the calls, and should hold supervision of pre-birth work with the Early Help Practitioner and the Social Worker. If these cannot find a resolution, will discuss concerns with the “FTM”.',
  },
  'pbis-operations-manager': {
    name: 'Operations Manager for the Pre-Birth Intervention Service',
    summary:
      'One of the Operations Managers of both services, to whom concerns should be escalated if managers are unable to agree. Our note: the document does not say who that is on this side.',
  },
} as const satisfies Record<string, Role>;
