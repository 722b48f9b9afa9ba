import type { Asked } from '../../../src/procedure/index.ts';
import { checks } from './checks.ts';
import { deliveryDuties } from './delivery-duties.ts';
import { offerDuties } from './offer-duties.ts';
import { requestDuties } from './request-duties.ts';
import { roles } from './roles.ts';
import { sections } from './sections.ts';
import { timescales } from './timescales.ts';

/** What staff would type to find the records of this procedure: for the search index alone. */
export const asked = {
  section: sections,
  role: roles,
  duty: { ...requestDuties, ...offerDuties, ...deliveryDuties },
  timescale: timescales,
  check: checks,
} as const satisfies Asked;
