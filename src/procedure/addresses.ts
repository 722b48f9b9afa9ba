import type { Source } from '../timescale/index.ts';

/** Where a citation leads. Only what has read the sections knows the heading that restates a clause. */
export type CitationUrl = (source: Source) => string;

/** Addresses are promises: once landed, one moves only with a redirect. All end in a slash. */

export const procedureUrl = (procedure: string): string => `/procedures/${procedure}/`;

export const sectionUrl = (procedure: string, section: string, anchor?: string): string =>
  `/procedures/${procedure}/${section}/${anchor === undefined ? '' : `#${anchor}`}`;

/** A chapter's home stands beside the sections: `/procedures/<procedure>/chapter-4/`. */
export const chapterUrl = (procedure: string, chapter: string): string =>
  `/procedures/${procedure}/${chapter}/`;

export const deadlinesUrl = (procedure: string): string => `/deadlines/#${procedure}`;

export const deadlineUrl = (procedure: string, timescale: string): string =>
  `/deadlines/${procedure}/${timescale}/`;

export const phasesUrl = (procedure: string): string => `/phases/${procedure}/`;

export const planUrl = (procedure: string): string => `/plans/${procedure}/`;

export const checkUrl = (procedure: string, check: string): string =>
  `/eligibility/${procedure}/${check}/`;

export const mapUrl = (procedure: string, map: string): string =>
  `/process-maps/${procedure}/${map}/`;

export const dutiesUrl = (procedure: string): string => `/duties/${procedure}/`;

export const roleUrl = (procedure: string, role: string): string => `/roles/${procedure}/${role}/`;

/** Anchors keep the procedure's name before them: the page of all procedures, where they stood, forwards them whole. */
export const glossaryUrl = (procedure: string, term?: string): string =>
  `/glossary/${procedure}/${term === undefined ? '' : `#${procedure}-${term}`}`;

export const openQuestionUrl = (procedure: string, question?: string): string =>
  `/open-questions/${procedure}/${question === undefined ? '' : `#${procedure}-${question}`}`;

export const compareUrl = (topic?: string): string =>
  `/compare/${topic === undefined ? '' : `#${topic}`}`;
