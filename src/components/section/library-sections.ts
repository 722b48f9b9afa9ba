import type { Procedure } from '../../procedure/index.ts';
import type { Section } from '../../procedure/section/index.ts';
import { parseSection } from '../../procedure/section/index.ts';

/** Every section's file as it is written, by its path from the project's root. */
const FILES = import.meta.glob<string>('/content/*/sections/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const read = new Map<string, Section>();

/** A section of a procedure, parsed at the first call. Throws where the procedure's list has one without a file. */
export function sectionOf(procedure: string, id: string): Section {
  const file = `content/${procedure}/sections/${id}.mdx`;
  const known = read.get(file);
  if (known !== undefined) return known;
  const source = FILES[`/${file}`];
  if (source === undefined) {
    throw new Error(
      `content/${procedure}/procedure.ts: the section "${id}" has no file sections/${id}.mdx. Write it, or take it off the list.`,
    );
  }
  const section = parseSection(procedure, id, file, source);
  read.set(file, section);
  return section;
}

/** The sections of a procedure, in the document's order. */
export function sectionsOf(procedure: Pick<Procedure, 'id' | 'sections'>): readonly Section[] {
  return procedure.sections.map((id) => sectionOf(procedure.id, id));
}

/** The title of a section page. */
export const sectionTitle = (procedure: string, id: string): string =>
  sectionOf(procedure, id).frontMatter.title;
