import type { CitationUrl, Procedure } from '../../procedure/index.ts';
import { sectionUrl } from '../../procedure/index.ts';
import { citedAnchor } from '../../procedure/section/index.ts';
import type { Source } from '../../timescale/index.ts';
import type { SectionLookUps } from '../../islands/eligibility/checker-props.ts';
import { sectionOf, sectionTitle } from './library-sections.ts';

/** Where a citation leads: to the very heading that restates its clause, or to the page where that is all of it. */
export function citationUrl(procedure: Pick<Procedure, 'id'>, { section, ref }: Source): string {
  const { headings } = sectionOf(procedure.id, section);
  return sectionUrl(procedure.id, section, citedAnchor(headings, ref));
}

/** The same for the citations of one procedure, as what makes an island's props takes it. */
export function citationUrls(procedure: Pick<Procedure, 'id'>): CitationUrl {
  return (source) => citationUrl(procedure, source);
}

/** What the tools of a procedure's checks ask of its sections. */
export function sectionLookUps(procedure: Pick<Procedure, 'id'>): SectionLookUps {
  return {
    sectionTitle: (section) => sectionTitle(procedure.id, section),
    urlOf: citationUrls(procedure),
  };
}
