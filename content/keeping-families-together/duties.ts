import { coreOfferDuties } from './duties/core-offer.ts';
import { deliveryDuties } from './duties/service-delivery.ts';
import { modelDuties } from './duties/model-of-intervention.ts';
import { operatingDuties } from './duties/operating-hours.ts';
import { requestDuties } from './duties/service-request.ts';
import { supportDuties } from './duties/support-and-review.ts';
import type { DutyRule } from './duties/rule.ts';

/** Every line of duty of the procedure, in the document's order, in files by the section that states it. */
export const duties = {
  'work-with-families': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The Keeping Families Together service will work with families in the circumstances that section 2 lists.',
    stages: [],
    sources: [{ section: 'what-the-service-does', ref: '2' }],
  },
  'offer-direct-support': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The service will work with families and young people, and offer direct intensive support.',
    stages: [],
    sources: [{ section: 'what-the-service-does', ref: '2' }],
  },
  ...modelDuties,
  ...operatingDuties,
  ...deliveryDuties,
  ...requestDuties,
  ...supportDuties,
  ...coreOfferDuties,
  'cedars-outreach': {
    who: { anyOf: ['cedars'] },
    strength: 'will',
    text: 'Where appropriate, CEDARS will also offer young people outreach: group work and 1:1 sessions.',
    stages: [],
    sources: [{ section: 'interventions', ref: '7, CEDARS' }],
  },
} as const satisfies Record<string, DutyRule>;

export type DutyId = keyof typeof duties;
