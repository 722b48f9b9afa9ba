import type { CasePlan, Moment } from '../../timescale/index.ts';
import { producedEvents } from '../../timescale/index.ts';
import type { PlanSource } from './plan-source.ts';
import type { Span } from './span.ts';
import { spanKey } from './span.ts';

/** An event with the words for it. */
interface NamedEvent {
  readonly event: string;
  readonly noun: string;
}

/** What a rule brings about: on the way, or as it happened. */
export interface BroughtAbout extends NamedEvent {
  /** Its own dates, where they are others than the row's. */
  readonly span?: Span;
  readonly moment?: Moment;
  /** The events of which it is one, where it is; a date is entered of the one that happened. */
  readonly oneOf: readonly NamedEvent[];
}

/**
 * The event that is done once a rule is met; of one that is one of several, the one that happened. One that several rules
 * bring about stands with the rule that has it soonest. The mere day on which a rule falls due is no event that can
 * happen.
 */
export function broughtAbout(
  props: PlanSource,
  plan: CasePlan,
  rule: string,
  row: Span,
): BroughtAbout | undefined {
  const timescale = props.timescales[rule];
  const [done, ...oneOf] =
    timescale === undefined
      ? []
      : producedEvents(timescale).flatMap(({ by, event }) => (by === 'done' ? [event] : []));
  const state = done === undefined ? undefined : plan.events[done];
  if (done === undefined || state === undefined) return undefined;
  const named = (event: string): NamedEvent => ({
    event,
    noun: props.events[event]?.noun ?? event,
  });
  const about = { ...named(done), oneOf: oneOf.map(named) };
  switch (state.state) {
    case 'known':
      return { ...about, ...named(state.as ?? done), moment: state.moment };
    case 'projected': {
      if (state.countedFrom[0].timescale !== rule) return undefined;
      const span = { first: state.earliest, last: state.latest };
      return spanKey(span) === spanKey(row) ? about : { ...about, span };
    }
    case 'unknown':
    case 'ruledOut':
      return undefined;
  }
}
