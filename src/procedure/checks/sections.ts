import type { Procedure } from '../procedure.ts';
import type { Section } from '../section/section.ts';
import type { Fault } from './fault.ts';

/** Sections that `procedure.ts` lists without a file, and files that it does not list. */
export function sectionsNotListed(
  procedure: Procedure,
  sections: readonly Section[],
): readonly Fault[] {
  const files = sections.map(({ id }) => id);
  const missing = procedure.sections
    .filter((id) => !files.includes(id))
    .map((id) => ({
      procedure: procedure.id,
      place: { records: 'procedure', id: 'sections', excerpt: id } as const,
      message: `the section "${id}" has no file sections/${id}.mdx`,
      mend: 'Write it, or take it off the list in procedure.ts.',
    }));
  const unlisted = sections
    .filter(({ id }) => !procedure.sections.includes(id))
    .map(({ id, file }) => ({
      procedure: procedure.id,
      place: { file, line: 1 },
      message: `the section "${id}" stands on no list: nobody can reach it`,
      mend: 'Add it to `sections` in procedure.ts, in the document’s order.',
    }));
  return [...missing, ...unlisted];
}

/** What reading the sections found: a component without an id, an import, front matter without a title. */
export function sectionFaults(sections: readonly Section[]): readonly Fault[] {
  return sections.flatMap(({ procedure, file, faults }) =>
    faults.map(({ line, message, mend }) => ({ procedure, place: { file, line }, message, mend })),
  );
}
