import { abbreviations } from './glossary/abbreviations.ts';
import { documents } from './glossary/documents.ts';
import { terms } from './glossary/terms.ts';

/** The terms of this procedure, in Warwickshire’s own words: abbreviations, named terms, documents it leans on. */
export const glossary = { ...abbreviations, ...terms, ...documents } as const;
