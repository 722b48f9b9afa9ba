import type { NamedChapter, NamedPart, Procedure } from '../../procedure/index.ts';
import { chaptersOf, partsOfChapter } from '../../procedure/index.ts';

/** The duties of one section of a procedure, in the order of the records. */
export interface SectionDuties {
  readonly section: string;
  readonly duties: readonly string[];
}

/**
 * These duties of a procedure, each under the section of its first source, where its sentence is printed. Sections
 * without any are left out.
 */
export function dutiesBySection(
  procedure: Pick<Procedure, 'sections' | 'duties'>,
  ids: readonly string[],
): readonly SectionDuties[] {
  const bySection = Map.groupBy(
    Object.entries(procedure.duties).filter(([id]) => ids.includes(id)),
    ([, duty]) => duty.sources[0].section,
  );
  return procedure.sections.flatMap((section) => {
    const duties = bySection.get(section)?.map(([id]) => id) ?? [];
    return duties.length === 0 ? [] : [{ section, duties }];
  });
}

/** The duties whose sentences are printed in these sections, in the order of the records. */
function dutiesIn(
  { duties }: Pick<Procedure, 'duties'>,
  sections: readonly string[],
): readonly string[] {
  return Object.entries(duties).flatMap(([id, { sources }]) =>
    sections.includes(sources[0].section) ? [id] : [],
  );
}

/** A part of a long chapter with the duties that stand on its page. */
interface PartDuties extends NamedPart {
  readonly duties: readonly string[];
}

/** A chapter with the duties that stand on its page; or, where it has parts, on the page of each. */
export interface ChapterDuties extends NamedChapter {
  readonly duties: readonly string[];
  /** None where the chapter's own page has its duties; a part without any is left out. */
  readonly parts: readonly PartDuties[];
}

/** The chapters of a procedure that have duties; none where its document has no chapters, and one page has them all. */
export function dutiesByChapter(
  procedure: Pick<Procedure, 'chapters' | 'duties'>,
): readonly ChapterDuties[] {
  return chaptersOf(procedure)
    .map((named) => ({
      ...named,
      duties: dutiesIn(procedure, named.chapter.sections),
      parts: partsOfChapter(named.chapter)
        .map((part) => ({ ...part, duties: dutiesIn(procedure, part.sections) }))
        .filter(({ duties }) => duties.length > 0),
    }))
    .filter(({ duties }) => duties.length > 0);
}
