import type { AskedOf } from '../../../src/procedure/index.ts';
import type { RoleId } from '../roles.ts';

/** What staff would type to find a role. */
export const roles = {
  'family-worker': ['what does a family worker do', 'what is my job in KFT', 'KFT key worker'],
  'lead-worker': ['two workers on one family', 'which of us leads'],
  panel: ['who decides on a request', 'who says yes or no'],
  'emergency-duty-team': ['social workers at night', 'who covers when KFT is shut'],
} as const satisfies AskedOf<RoleId>;
