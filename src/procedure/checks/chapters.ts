import { chaptersOf } from '../chapter-of.ts';
import type { NamedChapter } from '../chapter-of.ts';
import type { Procedure } from '../procedure.ts';
import type { Fault } from './fault.ts';

/** Parts that would leave sections of their chapter out, or begin where none of its sections is. */
function partFaults(procedure: string, { id, chapter }: NamedChapter): readonly Fault[] {
  const { sections, parts = {} } = chapter;
  const begins = Object.entries(parts).map(([part, { from }]) => ({
    part,
    from,
    at: sections.indexOf(from),
  }));
  const fault = (part: string, message: string, mend: string): Fault => ({
    procedure,
    place: { records: 'chapters', id, excerpt: `'${part}'` },
    message: `the part "${part}" of "${id}" ${message}`,
    mend,
  });
  return begins.flatMap(({ part, from, at }, index) => {
    if (at === -1) {
      return [
        fault(part, `begins with "${from}", which is no section of it`, 'Name one of its own.'),
      ];
    }
    if (index === 0) {
      const named = `begins with "${from}" and not with the chapter’s first section`;
      return at === 0 ? [] : [fault(part, named, `Begin it with "${sections[0]}".`)];
    }
    const before = begins[index - 1];
    return before === undefined || before.at < at
      ? []
      : [fault(part, `begins before "${before.part}"`, 'Order the parts as the document does.')];
  });
}

/**
 * Sections that stand in no chapter, or in two; chapters with the address of a section; sections in another order than
 * the procedure's list; parts of a chapter that do not hold each of its sections once. Nothing where the document has no
 * chapters.
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
  const ofParts = chapters.flatMap((chapter) => partFaults(procedure.id, chapter));
  if (ofParts.length > 0) return ofParts;
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
