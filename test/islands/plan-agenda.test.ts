import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../src/islands/case-plan/agenda.ts';
import { EVERY_ROW, NOBODY_NAMED, passes, rolesOf } from '../../src/islands/case-plan/filters.ts';
import { planLine } from '../../src/islands/case-plan/lanes.ts';
import type { PlacedRow } from '../../src/islands/case-plan/placed.ts';
import { isRule, nextDue, placedRows } from '../../src/islands/case-plan/placed.ts';
import { project } from '../../src/islands/case-plan/project.ts';
import { planRows } from '../../src/islands/case-plan/rows.ts';
import type { Moment } from '../../src/timescale/index.ts';
import { compareMoments } from '../../src/timescale/index.ts';
import { library } from '../../content/index.ts';
import { fewerElsewhere } from '../elsewhere.ts';
import { planSource } from '../plan-source.ts';

const START = '2026-12-16';

const everyPlan = library.flatMap((procedure) => {
  const source = planSource(procedure, 'p', ({ section }) => `/${section}/`);
  return source === undefined ? [] : [[procedure.id, source] as const];
});
const plans = fewerElsewhere(
  everyPlan,
  ([id]) => id,
  () => 'a plan',
);

describe.each(plans)('the agenda of %s', (_id, source) => {
  const at = (
    today: string,
    known: Readonly<Record<string, Moment>> = {},
  ): readonly PlacedRow[] => {
    const given = {
      known: { [source.start]: { date: START }, ...known },
      closures: [],
      countClosures: false,
    };
    return placedRows(planRows(source, project(source, given, undefined).plan).rows, today);
  };
  const TODAYS = ['2026-06-01', '2026-12-10', START, '2027-01-20', '2028-06-01'];

  it.each(TODAYS)('on %s has every row once, in order, under a heading of its own', (today) => {
    const rows = at(today);
    const groups = agendaOf(rows, today);
    const listed = groups.flatMap((group) => group.rows);
    expect(new Set(listed)).toEqual(new Set(rows));
    expect(listed).toHaveLength(rows.length);
    expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
    for (const group of groups) {
      const firsts = group.rows.map(({ span }) => span.first);
      expect(firsts).toEqual(firsts.toSorted(compareMoments));
    }
  });

  it.each(TODAYS)('on %s has what is next and the next fourteen days open', (today) => {
    const rows = at(today);
    const open = agendaOf(rows, today)
      .filter(({ isOpen }) => isOpen)
      .flatMap((group) => group.rows);
    const next = nextDue(rows);
    if (next !== undefined) expect(open).toContain(next);
    const near = rows.filter(
      (row) => isRule(row) && passes(row, { role: '', when: 'near' }, today),
    );
    expect(open).toEqual(expect.arrayContaining(near));
  });

  it('has nothing overdue before its start, and only what can be entered after it', () => {
    expect(at('2026-06-01').map(({ standing }) => standing.kind)).not.toContain('late');
    const late = at('2028-06-01').filter(({ standing }) => standing.kind === 'late');
    for (const { row } of late) expect(row.kind === 'rule' && row.event !== undefined).toBe(true);
    expect(late.every((row) => passes(row, { role: '', when: 'overdue' }, '2028-06-01'))).toBe(
      true,
    );
  });

  it('has a rule done once what it brings about has happened', () => {
    const found = at(START).find(({ row }) => row.kind === 'rule' && row.event?.oneOf.length === 0);
    if (found?.row.kind !== 'rule' || found.row.event === undefined) return;
    const { event } = found.row.event;
    const { id } = found.row.rule;
    const after = at('2028-06-01', { [event]: { date: START } });
    const row = after.filter(isRule).find((each) => each.row.rule.id === id);
    expect(row?.standing).toEqual({ kind: 'done', words: '' });
  });

  it('has each rule under one of its roles, or under none that is named', () => {
    const rows = at(START);
    expect(rows.every((row) => passes(row, EVERY_ROW, START))).toBe(true);
    const under = (role: string) =>
      rows.filter((row) => isRule(row) && passes(row, { role, when: 'all' }, START));
    const roles = [...rolesOf(rows), NOBODY_NAMED];
    expect(new Set(roles.flatMap(under))).toEqual(new Set(rows.filter(isRule)));
    for (const role of rolesOf(rows)) expect(under(role).length).toBeGreaterThan(0);
  });

  it('is drawn whole: each rule on one lane, within the line', () => {
    const given = {
      known: { [source.start]: { date: START } },
      closures: [],
      countClosures: false,
    };
    const { plan } = project(source, given, undefined);
    const rows = at(START);
    const { from, to, lanes } = planLine(rows, plan, START);
    const drawn = lanes.flatMap(({ marks }) => marks.map(({ rule }) => rule));
    expect(drawn.toSorted()).toEqual(
      rows
        .filter(isRule)
        .map(({ row }) => row.rule.id)
        .toSorted(),
    );
    expect(from <= START && START <= to).toBe(true);
    for (const { open } of lanes.flatMap(({ marks }) => marks).flatMap(({ bars }) => bars)) {
      if (open !== undefined) expect(open.from >= from && open.to <= to).toBe(true);
    }
  });
});

it('what repeats stands at its next date once it has begun', () => {
  const series = everyPlan.flatMap(([, source]) => {
    const given = {
      known: { [source.start]: { date: START } },
      closures: [],
      countClosures: false,
    };
    const { rows } = planRows(source, project(source, given, undefined).plan);
    return placedRows(rows, '2027-06-01').filter(
      ({ row }) => row.kind === 'rule' && row.lines.some(({ series: each }) => each !== undefined),
    );
  });
  expect(series.some(({ isNext }) => isNext)).toBe(true);
  for (const { row, span, isNext } of series) {
    if (isNext) expect(span.last.date > row.span.last.date).toBe(true);
  }
});
