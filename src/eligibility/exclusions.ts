import type { Rule } from './check.ts';
import { criteriaNamed, partsOf } from './evaluate.ts';

/** The criteria of a rule by what a "yes" does for it: a criterion may stand on both sides. */
interface Sides {
  readonly speaksFor: ReadonlySet<string>;
  readonly speaksAgainst: ReadonlySet<string>;
}

function sidesOf(rule: Rule): Sides {
  if ('criterion' in rule) {
    return { speaksFor: new Set([rule.criterion]), speaksAgainst: new Set() };
  }
  const parts = partsOf(rule).map(sidesOf);
  const speaksFor = new Set(parts.flatMap((part) => [...part.speaksFor]));
  const speaksAgainst = new Set(parts.flatMap((part) => [...part.speaksAgainst]));
  return 'none' in rule
    ? { speaksFor: speaksAgainst, speaksAgainst: speaksFor }
    : { speaksFor, speaksAgainst };
}

/**
 * The criteria that these rules only ever exclude by: those under `none`, and under no `none` of a `none`. A criterion
 * that one rule asks for and another excludes by is no exclusion.
 */
export function exclusionsOf(rules: readonly Rule[]): ReadonlySet<string> {
  const sides = rules.map(sidesOf);
  const asked = new Set(sides.flatMap(({ speaksFor }) => [...speaksFor]));
  return new Set(rules.flatMap(criteriaNamed).filter((id) => !asked.has(id)));
}
