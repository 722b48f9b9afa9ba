import { chaptersOf } from '../chapter-of.ts';
import type { Procedure } from '../procedure.ts';
import type { Fault } from './fault.ts';

/**
 * Sections that stand in no chapter, or in two; chapters with the address of a section; sections in another order than
 * the procedure's list. Nothing where the document has no chapters.
 */
export function chapterFaults(procedure: Procedure): readonly Fault[] {
  const chapters = chaptersOf(procedure);
  if (chapters.length === 0) return [];
  const { sections } = procedure;
  const held = chapters.flatMap(({ chapter }) => chapter.sections);
  const fault = (id: string, message: string, mend: string): Fault => ({
    procedure: procedure.id,
    place: { records: 'chapters', id: 'chapters', excerpt: `'${id}'` },
    message,
    mend,
  });
  const found = [
    ...sections
      .filter((id) => !held.includes(id))
      .map((id) => fault(id, `the section "${id}" stands in no chapter`, 'Add it to its chapter.')),
    ...held
      .filter((id) => !sections.includes(id))
      .map((id) => fault(id, `a chapter lists "${id}", which is no section`, 'Take it out.')),
    ...held
      .filter((id, at) => held.indexOf(id) < at)
      .map((id) => fault(id, `the section "${id}" stands in a chapter twice`, 'List it once.')),
    ...chapters
      .filter(({ id }) => sections.includes(id))
      .map(({ id }) => fault(id, `the chapter "${id}" has a section’s address`, 'Rename one.')),
  ];
  if (found.length > 0) return found;
  const at = sections.findIndex((id, index) => held[index] !== id);
  const moved = held[at];
  return moved === undefined
    ? []
    : [
        fault(
          moved,
          `the chapters have "${moved}" where the list of sections has "${sections[at] ?? ''}"`,
          'Order both as the document does.',
        ),
      ];
}
