import { describe, expect, it } from 'vitest';
import { library } from '../../../content/index.ts';
import type { FirstWeek } from '../../../src/components/first-week/first-week.ts';
import { firstWeeks } from '../../../src/components/first-week/first-week.ts';
import type { QuestionToAnswer } from '../../../src/components/first-week/question-to-answer.ts';
import {
  FEWEST_KINDS,
  QUESTIONS_ASKED,
} from '../../../src/components/first-week/questions-to-answer.ts';
import type { WeekRule } from '../../../src/components/first-week/week-rules.ts';
import { RULES_SHOWN, rulesInOrder } from '../../../src/components/first-week/week-rules.ts';
import type { Procedure } from '../../../src/procedure/index.ts';
import { actorWords, fillText, roleIds } from '../../../src/procedure/index.ts';
import { statedWords } from '../../../src/timescale/index.ts';

const figuresIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

/** Who a rule is for, by its own record. */
const whoseIs = (rule: WeekRule): readonly string[] =>
  roleIds(rule.kind === 'duty' ? rule.duty.who : rule.timescale.who);

/** Where a rule stands, by the words of its order, worked out afresh. */
function standing(procedure: Procedure, { timed, stage, sources }: WeekRule): string {
  const stages = Object.keys(procedure.stages);
  const place = stage === undefined ? stages.length : stages.indexOf(stage);
  const section = procedure.sections.indexOf(sources[0].section);
  return [timed ? 0 : 1, place, section].map((part) => String(part).padStart(5, '0')).join(' ');
}

/** The record that a question is of, as a text with its figures filled in. */
function recordText(procedure: Procedure, { of }: QuestionToAnswer): string {
  if ('map' in of) return fillText(procedure, JSON.stringify(procedure.processMaps[of.map]));
  const timescale = procedure.timescales[of.timescale];
  const own = [timescale, procedure.events, procedure.roles];
  return fillText(procedure, JSON.stringify(own));
}

function expectTrue(procedure: Procedure, week: FirstWeek, asked: QuestionToAnswer): void {
  const { of, kind } = asked;
  const answer = asked.answer.join(' ');
  expect(answer).not.toBe('');
  if ('timescale' in of) {
    const timescale = procedure.timescales[of.timescale];
    if (timescale === undefined) throw new Error(`${of.timescale} is no rule of time`);
    expect(roleIds(timescale.who)).toContain(week.roleId);
    expect(asked.sources).toEqual(timescale.sources);
    if (kind !== 'counted from') expect(answer).toContain(statedWords(timescale));
    if (kind === 'how strongly') expect(answer).toContain(`(${timescale.strength})`);
    return;
  }
  const node = procedure.processMaps[of.map]?.nodes[of.node];
  if (node === undefined || !('actor' in node)) throw new Error(`${of.node} is nobody's node`);
  expect(week.maps.map(({ map }) => map)).toContain(of.map);
  expect(asked.sources).toEqual(node.sources);
  expect(roleIds(node.actor).includes(week.roleId)).toBe(kind === 'where it leads');
  if (kind === 'who acts') {
    expect(answer.toLowerCase()).toBe(actorWords(procedure, node.actor).toLowerCase());
  } else {
    expect(asked.answer.length).toBe(node.kind === 'decision' ? node.exits.length : 0);
  }
}

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  '%s',
  (_, procedure) => {
    const weeks = firstWeeks(procedure);

    it('has a first week for a role', () => {
      expect(weeks).not.toEqual([]);
    });

    it.each(weeks.map((week) => [week.roleId, week] as const))(
      '%s: the rules are the role’s own, ten at most, each once, and come in their order',
      (role, { rules }) => {
        expect(rules.length).toBeLessThanOrEqual(RULES_SHOWN);
        for (const rule of rules) expect(whoseIs(rule)).toContain(role);
        expect(new Set(rules.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(rules.length);
        const all = rulesInOrder(procedure, role).map((rule) => standing(procedure, rule));
        expect(all).toEqual(all.toSorted());
        expect(rules.map((rule) => standing(procedure, rule))).toEqual(all.slice(0, rules.length));
      },
    );

    it.each(weeks.map((week) => [week.roleId, week] as const))(
      '%s: its records answer five questions of three kinds or more, with no figure but theirs',
      (_role, week) => {
        const { toAnswer } = week;
        expect(toAnswer).toHaveLength(QUESTIONS_ASKED);
        expect(new Set(toAnswer.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(FEWEST_KINDS);
        expect(new Set(toAnswer.map(({ question }) => question)).size).toBe(toAnswer.length);
        for (const asked of toAnswer) {
          expectTrue(procedure, week, asked);
          const known = new Set(figuresIn(recordText(procedure, asked)));
          const printed = figuresIn([asked.question, ...asked.answer].join(' '));
          expect(printed.filter((figure) => !known.has(figure))).toEqual([]);
        }
      },
    );

    it.each(weeks.map((week) => [week.roleId, week] as const))(
      '%s: no section, map or open question of the role is left out, and none is another’s',
      (role, { sections, maps, duties, toRaise }) => {
        expect(sections.reduce((sum, { duties: own }) => sum + own, 0)).toBe(duties);
        const sizes = sections.map(({ duties: own, timescales }) => own + timescales);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        const acting = Object.entries(procedure.processMaps).filter(([, { nodes }]) =>
          Object.values(nodes).some(
            (node) => 'actor' in node && roleIds(node.actor).includes(role),
          ),
        );
        expect(maps.map(({ map }) => map).toSorted()).toEqual(acting.map(([id]) => id).toSorted());
        expect(new Set(toRaise.map(({ id }) => id)).size).toBe(toRaise.length);
      },
    );
  },
);
