import { joinAsked } from '../../../src/procedure/index.ts';
import { checks } from './checks.ts';
import { deliveryDuties } from './delivery-duties.ts';
import { offerDuties } from './offer-duties.ts';
import { questionsOnTheRequest } from './questions-on-the-request.ts';
import { questionsOnTheWork } from './questions-on-the-work.ts';
import { requestDuties } from './request-duties.ts';
import { roles } from './roles.ts';
import { sections } from './sections.ts';
import { sectionsAndMaps } from './sections-and-maps.ts';
import { terms } from './terms.ts';
import { timescales } from './timescales.ts';

/** What staff would type to find the records of this procedure: for the search index alone. */
export const asked = joinAsked([
  sectionsAndMaps,
  { section: sections },
  { role: roles },
  { duty: requestDuties },
  { duty: offerDuties },
  { duty: deliveryDuties },
  { timescale: timescales },
  { check: checks },
  { term: terms },
  { openQuestion: questionsOnTheRequest },
  { openQuestion: questionsOnTheWork },
]);
