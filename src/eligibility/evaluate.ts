import type { Rule, Truth } from './check.ts';
import { and, atLeast, none, or } from './kleene.ts';

/** The truth of a criterion, under one reading of its bound. */
export type TruthOf = (criterion: string) => Truth;

/** A rule's truth, given the truth of each criterion that it names. */
export function evaluate(rule: Rule, truthOf: TruthOf): Truth {
  const each = (rules: readonly Rule[]): readonly Truth[] =>
    rules.map((part) => evaluate(part, truthOf));
  if ('criterion' in rule) return truthOf(rule.criterion);
  if ('all' in rule) return and(each(rule.all));
  if ('any' in rule) return or(each(rule.any));
  if ('none' in rule) return none(each(rule.none));
  return atLeast(rule.atLeast, each(rule.of));
}

/** The ids of the criteria that a rule names, each once, in its order. */
export function criteriaNamed(rule: Rule): readonly string[] {
  if ('criterion' in rule) return [rule.criterion];
  return [...new Set(partsOf(rule).flatMap(criteriaNamed))];
}

/** The rules that a rule is made of; none for a criterion. */
export function partsOf(rule: Rule): readonly Rule[] {
  if ('criterion' in rule) return [];
  if ('all' in rule) return rule.all;
  if ('any' in rule) return rule.any;
  return 'none' in rule ? rule.none : rule.of;
}
