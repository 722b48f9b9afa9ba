import type { CasePlan, ResultMoment, Moment, PlanWarning } from '../../timescale/index.ts';
import { momentWords, planMovedWords, planWarningWords } from '../../timescale/index.ts';
import { nounsOf } from '../kit/nouns.ts';
import { ruledOutReasons } from '../kit/ruled-out.ts';
import type { BroughtAbout } from './brought-about.ts';
import { broughtAbout } from './brought-about.ts';
import type { LeftOut } from './left-out.ts';
import { leftOutRules } from './left-out.ts';
import type { ReadingLine } from './lines.ts';
import { answerSpan, readingLine } from './lines.ts';
import type { PlanSource, PlanRule } from './plan-source.ts';
import type { Span } from './span.ts';
import { bySpan, spanKey, spanOf } from './span.ts';
import type { WaitingEvent } from './waiting-events.ts';
import { waitingEvents } from './waiting-events.ts';

/** A rule with its dates. */
export interface RuleRow {
  readonly kind: 'rule';
  readonly rule: PlanRule;
  readonly span: Span;
  readonly lines: readonly ReadingLine[];
  /** The nouns of events that another of its readings counts from and that have no date. */
  readonly waitsFor: readonly string[];
  /** Why another of its readings does not count in this case, a sentence each. */
  readonly leftOut: readonly string[];
  readonly event?: BroughtAbout;
  /** "Moved from Tuesday 5 January 2027." */
  readonly moved?: string;
  /** What is the matter with it: it runs past a limit. */
  readonly warnings: readonly string[];
}

/** Something that happened. */
export interface EventRow {
  readonly kind: 'event';
  readonly event: string;
  readonly noun: string;
  /** The event that it is one of, and that has happened with it. */
  readonly with?: string;
  readonly span: Span;
  readonly moment: Moment;
  /** What is the matter with its date. */
  readonly warnings: readonly string[];
}

/** A line of the plan's list by date: something due, or something that happened. */
export type PlanRow = RuleRow | EventRow;

/** A rule that has no date although what it counts from has one, and why. */
export interface UndatedRule {
  readonly rule: PlanRule;
  readonly faults: readonly string[];
}

/** A plan as it is shown. */
export interface PlanRows {
  /** In order of date; what happened before what falls due on that day. */
  readonly rows: readonly PlanRow[];
  readonly waiting: readonly WaitingEvent[];
  readonly undated: readonly UndatedRule[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly string[];
}

/**
 * A plan's rows: every rule with a date and every event that happened, earlier first. `before` is the plan as it
 * stood before the last change; a row whose dates are others than there says so.
 */
export function planRows(props: PlanSource, plan: CasePlan, before?: CasePlan): PlanRows {
  const rules = props.rules.map((rule) => ruleRow(props, plan, before, rule));
  const dated = rules.filter((row) => 'span' in row);
  const nouns = nounsOf(props.events);
  return {
    rows: [...eventRows(props, plan, nouns), ...dated].sort((a, b) => bySpan(a.span, b.span)),
    waiting: waitingEvents(props, plan),
    undated: rules.flatMap((row) =>
      'span' in row || row.faults.length === 0 ? [] : [{ rule: row.rule, faults: row.faults }],
    ),
    leftOut: leftOutRules(props, plan),
    warnings: warningsOf(plan.warnings, nouns),
  };
}

const warningsOf = (
  warnings: readonly PlanWarning[],
  nouns: Readonly<Record<string, string>>,
): readonly string[] => warnings.map((warning) => planWarningWords(warning, nouns));

function linesOf(props: PlanSource, plan: CasePlan, rule: string): readonly ReadingLine[] {
  const answers = plan.timescales[rule]?.answers ?? [];
  return answers
    .map((answer) => readingLine(plan, answer, props.events))
    .sort((a, b) => {
      if (a.span === undefined || b.span === undefined) {
        return Number(a.span === undefined) - Number(b.span === undefined);
      }
      return bySpan(a.span, b.span);
    });
}

function ruleRow(
  props: PlanSource,
  plan: CasePlan,
  before: CasePlan | undefined,
  rule: PlanRule,
): RuleRow | UndatedRule {
  const lines = linesOf(props, plan, rule.id);
  const span = spanOf(lines);
  if (span === undefined) return { rule, faults: lines.flatMap(({ fault }) => fault ?? []) };
  const missing = plan.timescales[rule.id]?.missing ?? [];
  const moved = before && movedWords(span, spanBefore(before, rule.id));
  const event = broughtAbout(props, plan, rule.id, span);
  return {
    kind: 'rule',
    rule,
    span,
    lines,
    waitsFor: missing.map((id) => props.events[id]?.noun ?? id),
    leftOut: ruledOutReasons(plan, rule.id, props.events),
    ...(event === undefined ? {} : { event }),
    ...(moved === undefined ? {} : { moved }),
    warnings: warningsOf(
      plan.warnings.filter((each) => each.code === 'past-limit' && each.timescale === rule.id),
      {},
    ),
  };
}

/** Where a rule stood in an earlier plan. */
function spanBefore(before: CasePlan, rule: string): Span | undefined {
  const answers = before.timescales[rule]?.answers ?? [];
  return spanOf(answers.map((answer) => ({ span: answerSpan(answer) })));
}

function movedWords(span: Span, was: Span | undefined): string | undefined {
  if (was === undefined) return planMovedWords(undefined);
  return spanKey(was) === spanKey(span)
    ? undefined
    : planMovedWords({ first: momentWords(was.first), last: momentWords(was.last) });
}

function eventRows(
  props: PlanSource,
  plan: CasePlan,
  nouns: Readonly<Record<string, string>>,
): readonly EventRow[] {
  return Object.entries(props.events).flatMap(([event, { noun }]): EventRow[] => {
    const state = plan.events[event];
    // One of several stands once, as the one that happened.
    if (state?.state !== 'known' || state.as !== undefined) return [];
    const { moment } = state;
    const warnings = warningsOf(
      plan.warnings.filter((each) => each.code !== 'past-limit' && each.event === event),
      nouns,
    );
    const span = { first: startOf(moment), last: moment };
    const whole = Object.keys(props.events).find((id) => {
      const other = plan.events[id];
      return other?.state === 'known' && other.as === event;
    });
    return [
      {
        kind: 'event',
        event,
        noun,
        ...(whole === undefined ? {} : { with: nouns[whole] ?? whole }),
        moment,
        warnings,
        span,
      },
    ];
  });
}

/** What happened on a day stands before what falls due on it. */
function startOf({ date, time = '00:00' }: Moment): ResultMoment {
  return { date, time };
}
