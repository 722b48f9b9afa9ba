import type { ChapterRecords, Procedure } from '../../procedure/index.ts';
import { recordsByChapter } from '../../procedure/index.ts';

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

/** The chapters of a procedure that have duties; none where its document has no chapters, and one page has them all. */
export const dutiesByChapter = (
  procedure: Pick<Procedure, 'chapters' | 'duties'>,
): readonly ChapterRecords[] => recordsByChapter(procedure, procedure.duties);
