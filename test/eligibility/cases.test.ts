import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { criteriaOf, definiteAnswers, mayNotApply } from '../../src/eligibility/answers.ts';
import { assess } from '../../src/eligibility/assess.ts';
import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import { enumerateAnswers } from '../../src/eligibility/enumerate.ts';
import { criteriaOutcomeOf, outcomeOf } from '../../src/eligibility/outcome.ts';
import type { OutcomeKind } from '../../src/eligibility/outcome.ts';
import { answersOf, checkFilesOf } from './case-files.ts';
import type { CheckFile } from './case-files.ts';

const told = library.flatMap((procedure) => {
  const files = checkFilesOf(procedure);
  return Object.entries(procedure.eligibility).map(([id, check]) => ({
    name: `${procedure.id}, ${id}`,
    check,
    file: files.find((file) => file.check === id),
  }));
});

/** Answers of every path to an outcome, by a criterion. */
function answersOn(check: EligibilityCheck, kind: OutcomeKind, criterion: string): Set<unknown> {
  const asked = criteriaOf(check).find(({ id }) => id === criterion)?.criterion;
  if (asked === undefined) throw new Error(`there is no criterion "${criterion}"`);
  const outOfPlay = mayNotApply(asked) ? ['does not apply'] : [];
  const possible = [...definiteAnswers(asked), ...outOfPlay, undefined];
  return new Set(
    possible.filter((answer) =>
      enumerateAnswers(check, { [criterion]: answer }).some(
        (path) => criteriaOutcomeOf(check, path).kind === kind,
      ),
    ),
  );
}

it('every check of the library is told in cases, and every case is of a check', () => {
  expect(told.filter(({ file }) => file === undefined).map(({ name }) => name)).toEqual([]);
  for (const procedure of library) {
    const checks = checkFilesOf(procedure).map(({ check }) => check);
    expect(checks.toSorted()).toEqual(Object.keys(procedure.eligibility).toSorted());
  }
});

describe.each(
  told.flatMap(({ name, check, file }) =>
    file === undefined ? [] : [[name, check, file] as const],
  ),
)('the check %s', (_, check, file: CheckFile) => {
  const criteria = criteriaOf(check);

  it('is told with every outcome that its cases can have', () => {
    const kinds = file.cases.map(({ outcome }) => outcome);
    expect(kinds).toEqual(
      expect.arrayContaining(['likely fits', 'does not appear to fit', 'cannot tell yet']),
    );
  });

  it.each(file.cases.map((one) => [one.title, one.outcome, one] as const))(
    '%s: %s',
    (_title, outcome, one) => {
      const answers = answersOf(file, one);
      const known = new Set(criteria.map(({ id }) => id));
      expect(Object.keys(answers).filter((id) => !known.has(id))).toEqual([]);
      const found = assess(check, answers);
      const { role, readings, met = [], notMet, readTwoWays, settledBy } = one;
      const { once, first, because, contradicts } = one;
      expect(found.outcome).toEqual({ kind: outcome, ...(outcome === 'talk to' && { role }) });
      const results = found.readings.map(({ reading, result }) => [reading.id, result] as const);
      expect(Object.fromEntries(results)).toMatchObject(readings ?? {});
      const named = (findings: readonly { readonly criterion: string }[]) =>
        findings.map(({ criterion }) => criterion);
      expect(named(found.findings.met)).toEqual(expect.arrayContaining(met));
      if (notMet !== undefined) {
        expect(named(found.findings.notMet)).toEqual(expect.arrayContaining(notMet));
        if (notMet.length === 0) expect(found.findings.notMet).toEqual([]);
      }
      if (readTwoWays) expect(named(found.findings.readTwoWays)).toEqual(readTwoWays);
      if (settledBy) {
        const [first] = found.wouldChange();
        const change = first?.answers.map(({ criterion, answer }) => [criterion, answer] as const);
        expect(Object.fromEntries(change ?? [])).toEqual(settledBy);
      }
      if (once) expect(found.preconditions?.then.kind).toBe(once);
      if (first) expect(found.preconditions?.first).toEqual(first);
      if (because) expect(found.because).toEqual(because);
      if (contradicts !== undefined) expect(found.contradictions.length > 0).toBe(contradicts);
    },
  );

  it('asks what the source lists, and leaves to judgement what the source does', () => {
    const asked = check.groups.map((group) => Object.keys(group.criteria).length);
    expect(asked.slice(0, file.asks?.length ?? 0)).toEqual(file.asks ?? []);
    for (const id of file.judgements ?? []) {
      expect(criteria.find((one) => one.id === id)?.criterion.kind).toBe('judgement');
    }
  });

  it('fits and refuses on every path by no other answers than these', () => {
    for (const [kind, only] of [
      ['likely fits', file.fitsOnlyWith],
      ['does not appear to fit', file.refusedOnlyWith],
    ] as const) {
      for (const [criterion, answers] of Object.entries(only ?? {})) {
        expect(answersOn(check, kind, criterion)).toEqual(new Set(answers));
      }
    }
  });

  it('needs each condition that the source asks for', () => {
    const { family = '', criteria: needed = [] } = file.needed ?? {};
    for (const id of needed) {
      const kindWith = (answer: string | undefined) =>
        outcomeOf(check, { ...file.families[family], [id]: answer }).kind;
      expect([id, kindWith('no'), kindWith(undefined)]).toEqual([
        id,
        'does not appear to fit',
        'cannot tell yet',
      ]);
    }
  });

  it('fits on no fewer answers than these', () => {
    const family = file.families[file.open ?? ''] ?? {};
    for (const id of Object.keys(family)) {
      for (const answer of [undefined, 'not known']) {
        expect(outcomeOf(check, { ...family, [id]: answer }).kind).not.toBe('likely fits');
      }
    }
  });
});
