import { earlyChaptersTerms } from './glossary/early-chapters.ts';
import { earlyChaptersDocuments } from './glossary/early-chapters-documents.ts';
import { requestsTerms } from './glossary/requests.ts';
import { keyAndFamilyWorkersTerms } from './glossary/key-and-family-workers.ts';
import { familyHubTerms } from './glossary/family-hub.ts';

/** The terms of this procedure, in Durham’s own words, in files by the chapter that brings them in. */
export const glossary = {
  ...earlyChaptersTerms,
  ...earlyChaptersDocuments,
  ...requestsTerms,
  ...keyAndFamilyWorkersTerms,
  ...familyHubTerms,
} as const;
