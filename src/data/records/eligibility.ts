import type { Criterion, EligibilityCheck, NextAction, Rule } from '../../eligibility/index.ts';
import type { Procedure } from '../../procedure/index.ts';
import { checkUrl } from '../../procedure/index.ts';
import type { CheckRecord } from '../schema/eligibility.ts';
import { copySources, everyRecord, filler, questionIds } from './publishing.ts';

type CriterionRecord = CheckRecord['groups'][number]['criteria'][number];
type RuleRecord = CheckRecord['readings'][number]['rule'];
type OptionRecord = NonNullable<CriterionRecord['options']>[string];
type NextRecord = CheckRecord['next']['talk to'];

function publishCriterion(procedure: Procedure, id: string, criterion: Criterion): CriterionRecord {
  const fill = filler(procedure);
  const common = {
    id,
    question: fill(criterion.question),
    statement: fill(criterion.statement),
    kind: criterion.kind,
    help: fill(criterion.help),
    sources: copySources(criterion.sources),
  };
  if (criterion.answers === 'yes-no') {
    return { ...common, answers: criterion.answers, appliesIf: fill(criterion.appliesIf) };
  }
  const readings = Object.entries(criterion.readings).map(([key, text]): [string, string] => [
    key,
    fill(text),
  ]);
  const options = Object.entries(criterion.options).map(
    ([key, { label, means }]): [string, OptionRecord] => [
      key,
      { label: fill(label), means: typeof means === 'string' ? means : { ...means } },
    ],
  );
  return {
    ...common,
    answers: criterion.answers,
    readings: Object.fromEntries(readings),
    options: Object.fromEntries(options),
  };
}

function publishRule(rule: Rule): RuleRecord {
  if ('criterion' in rule) return { criterion: rule.criterion };
  if ('all' in rule) return { all: rule.all.map(publishRule) };
  if ('any' in rule) return { any: rule.any.map(publishRule) };
  if ('none' in rule) return { none: rule.none.map(publishRule) };
  return { atLeast: rule.atLeast, of: rule.of.map(publishRule) };
}

function publishNext(procedure: Procedure, next: NextAction): NextRecord {
  const fill = filler(procedure);
  return {
    text: fill(next.text),
    because:
      next.because &&
      Object.fromEntries(
        Object.entries(next.because).map(([id, text]): [string, string] => [id, fill(text)]),
      ),
    map: next.map,
    section: next.section,
  };
}

function publishOutcomes(
  procedure: Procedure,
  next: EligibilityCheck['next'],
): CheckRecord['next'] {
  return {
    'likely fits': publishNext(procedure, next['likely fits']),
    'does not appear to fit': publishNext(procedure, next['does not appear to fit']),
    'cannot tell yet': publishNext(procedure, next['cannot tell yet']),
    'talk to': publishNext(procedure, next['talk to']),
  };
}

function publishCheck(procedure: Procedure, id: string, check: EligibilityCheck): CheckRecord {
  const fill = filler(procedure);
  return {
    id,
    procedure: procedure.id,
    title: fill(check.title),
    summary: fill(check.summary),
    groups: check.groups.map((group) => ({
      heading: fill(group.heading),
      hint: fill(group.hint),
      criteria: Object.entries(group.criteria).map(([criterionId, criterion]) =>
        publishCriterion(procedure, criterionId, criterion),
      ),
    })),
    readings: check.readings.map((reading) => ({
      id: reading.id,
      text: fill(reading.text),
      rule: publishRule(reading.rule),
    })),
    preconditions: check.preconditions?.map(({ criterion, first }) => ({
      criterion,
      first: fill(first),
    })),
    contradictions: check.contradictions?.map(({ answers, text }) => ({
      answers: { ...answers },
      text: fill(text),
    })),
    talkTo: check.talkTo,
    next: publishOutcomes(procedure, check.next),
    before: check.before && {
      heading: fill(check.before.heading),
      items: check.before.items.map((item) => ({
        text: fill(item.text),
        sources: copySources(item.sources),
      })),
    },
    sources: copySources(check.sources),
    url: checkUrl(procedure.id, id),
    openQuestions: questionIds(procedure, 'checks', id),
  };
}

/** Every eligibility check of the library: criteria, and the ways in which they may combine. */
export const eligibility = (library: readonly Procedure[]): CheckRecord[] =>
  everyRecord(library, (procedure) => procedure.eligibility, publishCheck);
