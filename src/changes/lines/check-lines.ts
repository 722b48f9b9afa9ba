import type {
  CheckSet,
  Criterion,
  EligibilityCheck,
  NextAction,
  Rule,
} from '../../eligibility/index.ts';
import { criteriaOf } from '../../eligibility/index.ts';
import type { Line, Lines } from '../told.ts';
import { named, sentences } from './sentences.ts';

function ruleWords(check: string, rule: Rule): string {
  const each = (rules: readonly Rule[]): string =>
    rules.map((one) => ruleWords(check, one)).join('; ');
  if ('criterion' in rule) return `{check:${check}/criterion-${rule.criterion}}`;
  if ('all' in rule) return `all of (${each(rule.all)})`;
  if ('any' in rule) return `any of (${each(rule.any)})`;
  if ('none' in rule) return `none of (${each(rule.none)})`;
  return `at least ${rule.atLeast} of (${each(rule.of)})`;
}

function optionsOf(criterion: Criterion): readonly string[] {
  if (criterion.answers === 'yes-no') {
    const { appliesIf } = criterion;
    return appliesIf === undefined ? [] : [`Asked only if ${appliesIf}`];
  }
  const labels = Object.values(criterion.options).map(({ label, means }) => {
    const meant =
      typeof means === 'string'
        ? means
        : Object.entries(means)
            .map(([reading, truth]) => `${criterion.readings[reading] ?? reading}: ${truth}`)
            .join('; ');
    return `“${label}” (${meant})`;
  });
  return [`Answers: ${labels.join('; ')}`];
}

function criterionLine(check: EligibilityCheck, id: string, criterion: Criterion): Line {
  const first = (check.preconditions ?? []).find((one) => one.criterion === id)?.first;
  return {
    title: criterion.statement,
    words: sentences(
      criterion.question,
      ...optionsOf(criterion),
      criterion.help,
      criterion.kind === 'judgement' ? 'Professional judgement' : undefined,
      first === undefined ? undefined : `This comes first: ${first}`,
    ),
  };
}

function nextWords(outcome: string, { text, because = {} }: NextAction): string {
  const all = [text, ...Object.values(because)];
  return `On “${outcome}”: ${all.join(' ')}`;
}

function checkLine(check: EligibilityCheck): Line {
  const next = Object.entries(check.next).map(([outcome, action]) => nextWords(outcome, action));
  const before = check.before;
  const inHand =
    before === undefined
      ? undefined
      : `${before.heading}: ${before.items.map(({ text }) => text).join(' ')}`;
  return {
    title: check.title,
    words: sentences(check.summary, `Ask: {role:${check.talkTo}}`, ...next, inHand),
  };
}

/** A check, each of its criteria, and each way in which they may be combined; by the places that these have on its page. */
export function checkLines(checks: Readonly<Record<string, EligibilityCheck>>): Lines {
  return Object.fromEntries(
    Object.entries(checks).flatMap(([id, check]): (readonly [string, Line])[] => [
      [id, checkLine(check)],
      ...criteriaOf(check).map((one): readonly [string, Line] => [
        `${id}/criterion-${one.id}`,
        criterionLine(check, one.id, one.criterion),
      ]),
      ...check.readings.map((reading): readonly [string, Line] => [
        `${id}/reading-${reading.id}`,
        { title: reading.text, words: sentences(ruleWords(id, reading.rule)) },
      ]),
    ]),
  );
}

/** Checks that are asked together. */
export function checkSetLine({ title, summary, checks, decides, otherwise }: CheckSet): Line {
  const members = named(
    'check',
    checks.map(({ check }) => check),
  );
  return { title, words: sentences(summary, members, decides.text, otherwise.text) };
}
