import type { NextAction } from '../../eligibility/index.ts';
import { criteriaOf, fillCheck } from '../../eligibility/index.ts';
import type { CheckLink, EligibilityCheckerProps } from './props.ts';
import type { CitationUrl, Procedure } from '../../procedure/index.ts';
import {
  clauseWords,
  fillText,
  mapUrl,
  safetyWords,
  sectionUrl,
  versionWords,
} from '../../procedure/index.ts';
import type { Sources } from '../../timescale/index.ts';

/** What only the sections' own pages know: their titles, and where a citation of a clause leads. */
export interface SectionLookUps {
  readonly sectionTitle: (section: string) => string;
  readonly urlOf: CitationUrl;
}

/** The anchor of the list that stands below the checker. */
export const BEFORE_ANCHOR = 'before';

/** A record's sources as links, each in the words of its clause. */
export function clauseLinks(sources: Sources, urlOf: CitationUrl): readonly CheckLink[] {
  return sources.map((source) => ({ label: clauseWords(source.ref), url: urlOf(source) }));
}

function nextLinks(
  procedure: Procedure,
  next: NextAction,
  sectionTitle: (section: string) => string,
): readonly CheckLink[] {
  const links: CheckLink[] = [];
  if (next.map !== undefined) {
    const map = procedure.processMaps[next.map];
    if (map === undefined) {
      throw new Error(
        `content/${procedure.id}/eligibility.ts: a next action names the process map "${next.map}". ` +
          `Known: ${Object.keys(procedure.processMaps).join(', ')}.`,
      );
    }
    links.push({ label: `Process map: ${map.title}`, url: mapUrl(procedure.id, next.map) });
  }
  if (next.section !== undefined) {
    if (!procedure.sections.includes(next.section)) {
      throw new Error(
        `content/${procedure.id}/eligibility.ts: a next action names the section "${next.section}". ` +
          `Known: ${procedure.sections.join(', ')}.`,
      );
    }
    links.push({
      label: `Section: ${sectionTitle(next.section)}`,
      url: sectionUrl(procedure.id, next.section),
    });
  }
  return links;
}

/**
 * All that the checker of one check needs, its texts filled and its addresses resolved. Throws where the procedure has
 * no such check, or a next action leads nowhere, naming the known ids.
 */
export function checkerProps(
  procedure: Procedure,
  id: string,
  { sectionTitle, urlOf }: SectionLookUps,
): EligibilityCheckerProps {
  const record = procedure.eligibility[id];
  if (record === undefined) {
    throw new Error(
      `content/${procedure.id}: there is no eligibility check "${id}". ` +
        `Known: ${Object.keys(procedure.eligibility).join(', ')}.`,
    );
  }
  const check = fillCheck(record, (text) => fillText(procedure, text));
  const linksOf = (next: NextAction): readonly CheckLink[] =>
    nextLinks(procedure, next, sectionTitle);
  return {
    idPrefix: `check-${id}`,
    council: procedure.council.name,
    service: procedure.name,
    document: `${procedure.document.title}, ${versionWords(procedure.document)}`,
    check,
    talkTo: procedure.roles[check.talkTo]?.name ?? check.talkTo,
    clauses: Object.fromEntries(
      criteriaOf(check).map((named) => [named.id, clauseLinks(named.criterion.sources, urlOf)]),
    ),
    nextLinks: {
      'likely fits': linksOf(check.next['likely fits']),
      'does not appear to fit': linksOf(check.next['does not appear to fit']),
      'cannot tell yet': linksOf(check.next['cannot tell yet']),
      'talk to': linksOf(check.next['talk to']),
    },
    ...(check.before === undefined
      ? {}
      : { beforeLink: { label: check.before.heading, url: `#${BEFORE_ANCHOR}` } }),
    safety: safetyWords(procedure),
  };
}
