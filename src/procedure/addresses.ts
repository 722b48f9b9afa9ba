import type { Source } from '../timescale/index.ts';
import type { ListedAt } from './chapter.ts';

/** Where a citation leads. Only what has read the sections knows the heading that restates a clause. */
export type CitationUrl = (source: Source) => string;

/** Addresses are promises: once landed, one moves only with a redirect. All end in a slash. */

/** A procedure's home: its chapters, its stages and its tools. */
export const procedureUrl = (procedure: string): string => `/procedures/${procedure}/`;

/** A section's page, or the heading on it that the anchor names. */
export const sectionUrl = (procedure: string, section: string, anchor?: string): string =>
  `/procedures/${procedure}/${section}/${anchor === undefined ? '' : `#${anchor}`}`;

/** A chapter's home stands beside the sections: `/procedures/<procedure>/chapter-4/`. */
export const chapterUrl = (procedure: string, chapter: string): string =>
  `/procedures/${procedure}/${chapter}/`;

/** Every section of a procedure on one page, for paper. */
export const printUrl = (procedure: string): string => `/procedures/${procedure}/print/`;

/** A procedure's part of the A to Z of deadlines. */
export const deadlinesUrl = (procedure: string): string => `/deadlines/${procedure}/`;

/** The page of one timed rule, with its calculator where it can be dated. */
export const deadlineUrl = (procedure: string, timescale: string): string =>
  `/deadlines/${procedure}/${timescale}/`;

/** The phases of a procedure's support, with their timelines. */
export const phasesUrl = (procedure: string): string => `/phases/${procedure}/`;

/** The dates of a whole case under one procedure. */
export const planUrl = (procedure: string): string => `/plans/${procedure}/`;

/** A checker's page, or that of a set of checks asked together. */
export const checkUrl = (procedure: string, check: string): string =>
  `/eligibility/${procedure}/${check}/`;

/** The page of one process map: picture, walk and list. */
export const mapUrl = (procedure: string, map: string): string =>
  `/process-maps/${procedure}/${map}/`;

/** A list of a whole procedure, of one of its chapters, or of a part of a long chapter. */
const listUrl = (list: string, procedure: string, { chapter, part }: ListedAt): string =>
  ['', list, procedure, chapter, part, ''].filter((step) => step !== undefined).join('/');

/** All that a procedure asks of its workers; of a document with chapters, what one of them asks, or a part of it. */
export const dutiesUrl = (procedure: string, at: ListedAt = {}): string =>
  listUrl('duties', procedure, at);

/** What a procedure asks of one role. */
export const roleUrl = (procedure: string, role: string): string => `/roles/${procedure}/${role}/`;

/** A newcomer's path into one role; only a role with enough duties has one. */
export const firstWeekUrl = (procedure: string, role: string): string =>
  `${roleUrl(procedure, role)}first-week/`;

/** Which roles have such a path, or those of one procedure. */
export const firstWeeksUrl = (procedure?: string): string =>
  `/first-week/${procedure === undefined ? '' : `#${procedure}`}`;

/** Anchors keep the procedure's name before them: the page of all procedures, where they stood, forwards them whole. */
export const glossaryUrl = (procedure: string, term?: string): string =>
  `/glossary/${procedure}/${term === undefined ? '' : `#${procedure}-${term}`}`;

/** A procedure's open questions; of a document with chapters, those of one of them, or of a part of it. */
export const openQuestionsUrl = (procedure: string, at: ListedAt = {}): string =>
  listUrl('open-questions', procedure, at);

/** The comparison of all procedures, or one topic of it. */
export const compareUrl = (topic?: string): string =>
  `/compare/${topic === undefined ? '' : `#${topic}`}`;

/** The list of a procedure's checks. */
export const checksUrl = (procedure: string): string => `/eligibility/${procedure}/`;

/** The list of a procedure's maps. */
export const mapsUrl = (procedure: string): string => `/process-maps/${procedure}/`;

/** The list of a procedure's roles. */
export const rolesUrl = (procedure: string): string => `/roles/${procedure}/`;
