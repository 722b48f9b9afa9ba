import type { Procedure } from '../../procedure/index.ts';
import { chaptersOf, chapterTitle } from '../../procedure/index.ts';
import type { Section } from '../../procedure/section/index.ts';
import { sectionsOf } from '../section/library-sections.ts';

/** A part of a whole document: a chapter with its sections, or all sections where there are no chapters. */
export interface WholePart {
  /** Absent where the document has no chapters. */
  readonly chapter?: { readonly id: string; readonly title: string; readonly summary: string };
  readonly sections: readonly Section[];
}

/** All that a procedure's document says in this guide, in its own order. */
export function wholeParts(procedure: Procedure): readonly WholePart[] {
  const sections = sectionsOf(procedure);
  const chapters = chaptersOf(procedure);
  if (chapters.length === 0) return [{ sections }];
  return chapters.map(({ id, chapter }) => ({
    chapter: { id, title: chapterTitle(chapter), summary: chapter.summary },
    sections: sections.filter((section) => chapter.sections.includes(section.id)),
  }));
}
