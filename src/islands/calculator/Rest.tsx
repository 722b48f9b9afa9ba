import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { noteWords } from '../../timescale/index.ts';
import { loadClosedRows } from '../kit/closed-days/closed-rows.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { useLater } from '../kit/use-later.ts';
import { whenIdle } from '../kit/when-idle.ts';
import type { CalculatorProps } from './props.ts';
import type { Answered, ComparedAnswer } from './worked-out.ts';

/** Whether the date to work to itself comes after this limit; else only another reading's does. */
const isPassed = ({ rule }: ComparedAnswer, earlier: Answered['earlier']): boolean =>
  earlier.some(({ ruleId }) => ruleId === rule.ruleId);

/** What must be known beside the date to work to: never further from it than the next line. */
function Warnings({ headline, earlier, compared }: Answered): JSX.Element {
  const notes = headline.kind === 'date' ? noteWords(headline.moment.due) : [];
  const past = compared
    .filter((beside) => isPassed(beside, earlier))
    .flatMap((beside) => beside.past ?? []);
  return (
    <>
      {[...notes, ...new Set(past)].map((words) => (
        <p key={words} class="answer__warning">
          {words}
        </p>
      ))}
    </>
  );
}

/**
 * What stands below an answer: what must be known beside it, and the details with what may be taken away. These are
 * fetched once the answer is painted, so that nobody waits for them on a doorstep.
 */
export function Rest(props: { calculator: CalculatorProps; answered: Answered }): JSX.Element {
  const { calculator, answered } = props;
  const details = useLater(() => import('./asked-later.ts'));
  const howCounted = useLater(() => import('./how-counted.ts'));
  const ask = (): void => {
    void details.ask();
    void howCounted.ask();
  };
  useEffect(() => {
    whenIdle(() => {
      ask();
      // Nobody has asked for these yet: where they do not come, the press that does says so.
      loadClosedRows().catch(() => undefined);
    });
  }, []);
  return (
    <>
      <Warnings {...answered} />
      {details.part !== undefined && (
        <details.part.Details {...{ calculator, answered, howCounted }} />
      )}
      {(details.failed || howCounted.failed) && (
        <NotLoaded
          what="How it was counted did not load."
          instead="The answer stands without it."
          again={ask}
        />
      )}
    </>
  );
}
