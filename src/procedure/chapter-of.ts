import type { Chapter } from './chapter.ts';
import type { Procedure } from './procedure.ts';

/** A chapter with its id. */
export interface NamedChapter {
  readonly id: string;
  readonly chapter: Chapter;
}

/** The chapters of a procedure, in the document's order; none where the document has none. */
export function chaptersOf(procedure: Pick<Procedure, 'chapters'>): readonly NamedChapter[] {
  return Object.entries(procedure.chapters ?? {}).map(([id, chapter]) => ({ id, chapter }));
}

/** The chapter that a section belongs to; undefined where the document has no chapters. */
export function chapterOf(
  procedure: Pick<Procedure, 'chapters'>,
  section: string,
): NamedChapter | undefined {
  return chaptersOf(procedure).find(({ chapter }) => chapter.sections.includes(section));
}

/** A chapter's name on a page: "Chapter 4: Requests for early help". */
export const chapterTitle = ({ ref, title }: Pick<Chapter, 'ref' | 'title'>): string =>
  `${ref}: ${title}`;
