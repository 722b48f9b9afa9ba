import type { NamedChapter, Procedure } from '../../procedure/index.ts';
import { chapterOf, chaptersOf } from '../../procedure/index.ts';
import { acts, dutiesOf, timescalesOf } from '../role/role-records.ts';

/** A section with what it holds of a role. */
export interface SectionToRead {
  readonly section: string;
  readonly duties: number;
  readonly timescales: number;
}

/** A map with the boxes at which a role acts. */
export interface MapToWalk {
  readonly map: string;
  /** Steps and decisions of the role's. */
  readonly own: number;
  /** Steps and decisions in all: a start and an end are nobody's. */
  readonly all: number;
}

/** The sections that print a duty or a rule of time of a role: most of them first, then in the document's order. */
export function sectionsToRead(procedure: Procedure, role: string): readonly SectionToRead[] {
  const duties = dutiesOf(procedure, role).map(([, { sources }]) => sources[0].section);
  const timescales = timescalesOf(procedure, role).map(([, { sources }]) => sources[0].section);
  const times = (among: readonly string[], section: string): number =>
    among.filter((one) => one === section).length;
  return procedure.sections
    .map((section) => ({
      section,
      duties: times(duties, section),
      timescales: times(timescales, section),
    }))
    .filter(({ duties: some, timescales: others }) => some + others > 0)
    .toSorted((a, b) => b.duties + b.timescales - a.duties - a.timescales);
}

/** The chapters of some sections, in the document's order; none where it has no chapters. */
export function chaptersToRead(
  procedure: Procedure,
  sections: readonly string[],
): readonly NamedChapter[] {
  const ids = new Set(sections.map((section) => chapterOf(procedure, section)?.id));
  return chaptersOf(procedure).filter(({ id }) => ids.has(id));
}

/** The maps at whose steps or decisions a role acts: most of them first, then in the order of the records. */
export function mapsToWalk(procedure: Procedure, role: string): readonly MapToWalk[] {
  return Object.entries(procedure.processMaps)
    .map(([map, { nodes }]) => {
      const actors = Object.values(nodes).flatMap((node) => ('actor' in node ? [node.actor] : []));
      return { map, own: actors.filter((who) => acts(who, role)).length, all: actors.length };
    })
    .filter(({ own }) => own > 0)
    .toSorted((a, b) => b.own - a.own);
}
