import { criteriaOf, definiteAnswers, mayNotApply, type NamedCriterion } from './answers.ts';
import type { Contradiction, Criterion, EligibilityCheck } from './check.ts';
import { criteriaNamed } from './evaluate.ts';

function mayBeLeftOut(criterion: Criterion): boolean {
  if (criterion.answers === 'yes-no') return mayNotApply(criterion);
  return Object.values(criterion.options).some(({ means }) =>
    typeof means === 'string'
      ? means === 'not applicable'
      : Object.values(means).includes('not applicable'),
  );
}

function preconditionFault(
  check: EligibilityCheck,
  named: ReadonlySet<string>,
  id: string,
  first: string,
): readonly string[] {
  const criterion = criteriaOf(check).find((one) => one.id === id)?.criterion;
  if (criterion === undefined) {
    const known = criteriaOf(check).map((one) => one.id);
    return [
      `"preconditions" names the criterion "${id}", which no group has: mend the id or add the ` +
        `criterion. Known: ${known.join(', ')}.`,
    ];
  }
  return [
    ...(named.has(id)
      ? [`precondition "${id}" stands in a reading as well: leave it in one of the two.`]
      : []),
    ...(mayBeLeftOut(criterion)
      ? [
          `precondition "${id}" may be answered so that it is left out: what comes first cannot be. ` +
            `Take out its condition, or say with an option that it is met.`,
        ]
      : []),
    ...(first.trim() === ''
      ? [`precondition "${id}" does not say what to do first: write "first".`]
      : []),
  ];
}

/** Preconditions that nobody asks for, that a reading counts as well, or that could be left out. */
export function preconditionFaults(check: EligibilityCheck): readonly string[] {
  const named = new Set(check.readings.flatMap(({ rule }) => criteriaNamed(rule)));
  return (check.preconditions ?? []).flatMap(({ criterion, first }) =>
    preconditionFault(check, named, criterion, first),
  );
}

/** Contradictions of fewer than two answers, or of answers that nobody can give to these criteria. */
export function contradictionFaults(
  contradictions: readonly Contradiction[],
  criteria: readonly NamedCriterion[],
): readonly string[] {
  return contradictions.flatMap(({ answers, text }) => {
    const entries = Object.entries(answers);
    const unknown = entries.filter(([id, answer]) => {
      const criterion = criteria.find((named) => named.id === id)?.criterion;
      return criterion === undefined || !definiteAnswers(criterion).includes(answer);
    });
    return [
      ...(entries.length < 2
        ? [`the contradiction "${text}" names fewer than two answers: name both.`]
        : []),
      ...unknown.map(
        ([id, answer]) =>
          `the contradiction "${text}" names the answer "${answer}" to "${id}", which nobody can ` +
          `give: mend the criterion or the answer.`,
      ),
    ];
  });
}

/** Reasons of a next action that no criterion can be. */
export function reasonFaults(check: EligibilityCheck): readonly string[] {
  const known = new Set(criteriaOf(check).map(({ id }) => id));
  return Object.entries(check.next).flatMap(([kind, next]) =>
    Object.keys(next.because ?? {})
      .filter((id) => !known.has(id))
      .map(
        (id) =>
          `the next action of "${kind}" gives the reason "${id}", which is no criterion: mend the ` +
          `id. Known: ${[...known].join(', ')}.`,
      ),
  );
}
