import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { capitalised } from '../../timescale/index.ts';
import { HeadedFold } from '../kit/HeadedFold.tsx';
import { EventControl } from './EventControl.tsx';
import type { PlanSource } from './plan-source.ts';
import type { LeftOut } from './left-out.ts';
import type { UndatedRule } from './rows.ts';
import type { WaitingEvent } from './waiting-events.ts';
import type { EventEntry } from './use-event-entry.ts';
import { useIsPainted } from './use-after-paint.ts';
import { useSame } from './use-same.ts';

/** A date that the plan cannot work out, drawn anew only where other rules wait for it or for another reason. */
function Waiting(props: {
  plan: PlanSource;
  entry: EventEntry;
  waiting: WaitingEvent;
}): JSX.Element {
  const { plan, entry } = props;
  const waiting = useSame(props.waiting);
  const draw = (): JSX.Element => {
    const { event, noun, rules, fault } = waiting;
    return (
      <li>
        <b>{capitalised(noun)}</b>
        {fault !== undefined && <p>The rule that brings it about has no date. {fault}</p>}
        <p class="soft">
          {rules.length === 1 ? 'Waits' : 'Wait'} for it:{' '}
          {rules.map(({ id, title, url }, at) => (
            <span key={id}>
              {at > 0 && '; '}
              <a href={url}>{title}</a>
            </span>
          ))}
        </p>
        <EventControl plan={plan} entry={entry} event={event} label="Enter this date" />
      </li>
    );
  };
  return useMemo(draw, [plan, entry, waiting]);
}

/** Dates that the plan cannot work out: which to enter, and which rules wait for them. */
export function WaitingEvents(props: {
  plan: PlanSource;
  entry: EventEntry;
  waiting: readonly WaitingEvent[];
}): JSX.Element | null {
  const { plan, entry, waiting } = props;
  const isPainted = useIsPainted();
  if (waiting.length === 0) return null;
  const isFaulty = waiting.some(({ fault }) => fault !== undefined);
  return (
    <HeadedFold
      id={`${plan.idPrefix}-waiting`}
      level={2}
      heading="Dates that the plan cannot work out"
      count={waiting.length}
      open={isFaulty}
      class="plan__group plan__waiting"
    >
      <p>
        {!isFaulty && 'No rule brings these about. '}
        Enter one when you know it, and what waits for it joins the plan.
      </p>
      <ul class="plain-list">
        {(isFaulty || isPainted ? waiting : []).map((each) => (
          <Waiting key={each.event} plan={plan} entry={entry} waiting={each} />
        ))}
      </ul>
    </HeadedFold>
  );
}

/** Rules that do not count in this case, and what to take out to have them back. */
export function LeftOutRules({ leftOut }: { leftOut: readonly LeftOut[] }): JSX.Element | null {
  if (leftOut.length === 0) return null;
  return (
    <>
      <h2>Rules left out of this case</h2>
      {leftOut.map(({ words, rules }) => (
        <div key={words}>
          <p>{words} Take that date out to have these back.</p>
          <ul>
            {rules.map(({ id, title, url }) => (
              <li key={id}>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Rules whose date could not be worked out, and why. */
export function UndatedRules({ rules }: { rules: readonly UndatedRule[] }): JSX.Element | null {
  if (rules.length === 0) return null;
  return (
    <>
      <h2>Rules that could not be given a date</h2>
      <ul>
        {rules.map(({ rule, faults }) => (
          <li key={rule.id}>
            <a href={rule.url}>{rule.title}</a>: {[...new Set(faults)].join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
