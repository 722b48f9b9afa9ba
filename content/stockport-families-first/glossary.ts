import { abbreviations } from './glossary/abbreviations.ts';
import { terms } from './glossary/terms.ts';

/** The terms of this procedure, in Stockport’s own words: abbreviations and named terms. */
export const glossary = { ...abbreviations, ...terms } as const;
