import { chaptersOf } from './chapter-of.ts';
import type { NamedChapter } from './chapter-of.ts';
import type { NamedPart } from './chapter-parts.ts';
import { partsOfChapter } from './chapter-parts.ts';
import type { Procedure } from './procedure.ts';
import type { Sources } from '../timescale/index.ts';

type Sourced = Readonly<Record<string, { readonly sources: Sources }>>;

/** A part of a long chapter with the records that stand on its page. */
interface PartRecords extends NamedPart {
  /** In the order of the records. */
  readonly ids: readonly string[];
}

/** A chapter with its records of one kind: on its own page; or, where it has parts, on the page of each. */
export interface ChapterRecords extends NamedChapter {
  /** In the order of the records. */
  readonly ids: readonly string[];
  /** None where the chapter's own page has its records; a part without any is left out. */
  readonly parts: readonly PartRecords[];
}

/** The records whose first source is one of these sections, in their order. */
function idsIn(records: Sourced, sections: readonly string[]): readonly string[] {
  return Object.entries(records).flatMap(([id, { sources }]) =>
    sections.includes(sources[0].section) ? [id] : [],
  );
}

/**
 * A document's chapters with these records of it, each by its first source; none where it has no chapters, whose records stand
 * on one page. A chapter without any has no page.
 */
export function recordsByChapter(
  procedure: Pick<Procedure, 'chapters'>,
  records: Sourced,
): readonly ChapterRecords[] {
  return chaptersOf(procedure)
    .map((named) => ({
      ...named,
      ids: idsIn(records, named.chapter.sections),
      parts: partsOfChapter(named.chapter)
        .map((part) => ({ ...part, ids: idsIn(records, part.sections) }))
        .filter(({ ids }) => ids.length > 0),
    }))
    .filter(({ ids }) => ids.length > 0);
}
