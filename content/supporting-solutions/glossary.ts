import { casework } from './glossary/casework.ts';
import { services } from './glossary/services.ts';
import { support } from './glossary/support.ts';

/** The terms of this procedure, in Durham’s own words: services and teams, support, casework. */
export const glossary = { ...services, ...support, ...casework } as const;
