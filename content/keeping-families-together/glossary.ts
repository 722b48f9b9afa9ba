import { abbreviations } from './glossary/abbreviations.ts';
import { interventions } from './glossary/interventions.ts';
import { terms } from './glossary/terms.ts';

/** The terms of this procedure, in Darlington’s own words: abbreviations, named terms, interventions. */
export const glossary = { ...abbreviations, ...terms, ...interventions } as const;
