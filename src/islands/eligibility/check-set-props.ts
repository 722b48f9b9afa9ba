import type { TeamChooserProps } from './props.ts';
import type { CheckSet } from '../../eligibility/index.ts';
import type { Procedure } from '../../procedure/index.ts';
import { checkUrl, fillText, knownIds, safetyWords } from '../../procedure/index.ts';
import type { SectionLookUps } from './checker-props.ts';
import { BEFORE_ANCHOR, checkerProps, clauseLinks } from './checker-props.ts';

/** The anchor of what the document says of families whom none of the checks fits. */
export const OTHERWISE_ANCHOR = 'otherwise';

/** A set of checks by its id. Throws where the procedure has none of that id, naming the known ids. */
export function checkSetOf(procedure: Procedure, id: string): CheckSet {
  const sets = procedure.eligibilitySets ?? {};
  const set = sets[id];
  if (set === undefined) {
    throw new Error(
      `content/${procedure.id}: there is no set of checks "${id}". ` +
        knownIds(Object.keys(sets), id),
    );
  }
  return set;
}

/** All that the tool of a set needs, its texts filled and its addresses resolved. Throws where a record is not there. */
export function checkSetProps(
  procedure: Procedure,
  id: string,
  lookUps: SectionLookUps,
): TeamChooserProps {
  const set = checkSetOf(procedure, id);
  return {
    idPrefix: `set-${id}`,
    teams: set.checks.map(({ check, label }) => {
      const checker = checkerProps(procedure, check, lookUps);
      const url = checkUrl(procedure.id, check);
      const { beforeLink } = checker;
      return {
        label: fillText(procedure, label),
        page: { label: checker.check.title, url },
        checker: {
          ...checker,
          // What must be in hand stands on the check's own page.
          ...(beforeLink === undefined
            ? {}
            : { beforeLink: { ...beforeLink, url: `${url}#${BEFORE_ANCHOR}` } }),
        },
      };
    }),
    contradictions: (set.contradictions ?? []).map((one) => ({
      ...one,
      text: fillText(procedure, one.text),
    })),
    decides: {
      text: fillText(procedure, set.decides.text),
      clauses: clauseLinks(set.decides.sources, lookUps.urlOf),
    },
    otherwise: { label: fillText(procedure, set.otherwise.heading), url: `#${OTHERWISE_ANCHOR}` },
    safety: safetyWords(procedure),
  };
}
