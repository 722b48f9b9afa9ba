import type { Chapter, Procedure } from '../../procedure/index.ts';
import { chaptersOf } from '../../procedure/index.ts';

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

/** The duties whose sentences are printed in a chapter's sections, in the order of the records. */
function dutiesOfChapter(
  { duties }: Pick<Procedure, 'duties'>,
  { sections }: Pick<Chapter, 'sections'>,
): readonly string[] {
  return Object.entries(duties).flatMap(([id, { sources }]) =>
    sections.includes(sources[0].section) ? [id] : [],
  );
}

/** A page of duties: a chapter's, or the whole procedure's where its document has no chapters. */
interface DutyPage {
  /** The chapter's id. */
  readonly chapter?: string;
  readonly duties: readonly string[];
}

/** The pages on which a procedure's duties stand in tables; a chapter without any has none. */
export function dutyPages(procedure: Pick<Procedure, 'chapters' | 'duties'>): readonly DutyPage[] {
  const chapters = chaptersOf(procedure);
  if (chapters.length === 0) return [{ duties: Object.keys(procedure.duties) }];
  return chapters
    .map(({ id, chapter }) => ({ chapter: id, duties: dutiesOfChapter(procedure, chapter) }))
    .filter(({ duties }) => duties.length > 0);
}
