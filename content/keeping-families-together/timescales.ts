import { calendar } from './timescales/calendar.ts';
import { coreOffer } from './timescales/core-offer.ts';
import { request } from './timescales/request.ts';
import { delivery } from './timescales/service-delivery.ts';

/** Every timed rule of the procedure, in files by the section of the document that states it. */
export const timescales = { ...calendar, ...request, ...delivery, ...coreOffer } as const;

export type TimescaleId = keyof typeof timescales;
