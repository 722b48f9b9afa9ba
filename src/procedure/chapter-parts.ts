import type { Chapter, ListedAt } from './chapter.ts';
import { chapterOf } from './chapter-of.ts';
import type { Procedure } from './procedure.ts';

/** A part of a chapter with its id and its sections. */
export interface NamedPart {
  readonly id: string;
  readonly title: string;
  /** In the document's order. */
  readonly sections: readonly string[];
}

/** The parts of a chapter, in its order; none where its duties and its open questions stand on one page each. */
export function partsOfChapter({
  sections,
  parts = {},
}: Pick<Chapter, 'sections' | 'parts'>): readonly NamedPart[] {
  const begins = Object.values(parts).map(({ from }) => sections.indexOf(from));
  return Object.entries(parts).map(([id, { title }], at) => ({
    id,
    title,
    sections: sections.slice(begins[at], begins[at + 1]),
  }));
}

/** Where the duties and the open questions of a section are listed. */
export function listedAt(procedure: Pick<Procedure, 'chapters'>, section: string): ListedAt {
  const named = chapterOf(procedure, section);
  if (named === undefined) return {};
  const part = partsOfChapter(named.chapter).find(({ sections }) => sections.includes(section));
  return { chapter: named.id, ...(part !== undefined && { part: part.id }) };
}
