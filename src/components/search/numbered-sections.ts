import type { Procedure } from '../../procedure/index.ts';
import { sectionUrl } from '../../procedure/index.ts';
import type { Section } from '../../procedure/section/index.ts';
import type { NumberedSection } from '../../search/section-number.ts';
import { isSectionNumber } from '../../search/section-number.ts';
import { sectionsOf } from '../section/library-sections.ts';

function numberedIn({ procedure, id, frontMatter, headings }: Section): readonly NumberedSection[] {
  const { title, ref } = frontMatter;
  const own = { number: ref, title, url: sectionUrl(procedure, id), procedure };
  const within = headings.map(({ ref: number = '', text, anchor }) => ({
    number,
    title: text,
    url: sectionUrl(procedure, id, anchor),
    procedure,
    page: title,
  }));
  return [own, ...within].filter(({ number }) => isSectionNumber(number));
}

/** Every heading that restates a section of its document that has a number with a point, in the documents' order. */
export const numberedSections = (
  library: readonly Pick<Procedure, 'id' | 'sections'>[],
): readonly NumberedSection[] => library.flatMap(sectionsOf).flatMap(numberedIn);
