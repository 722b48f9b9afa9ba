import type { JSX } from 'preact';
import type { Later } from '../kit/use-later.ts';
import type * as howCounted from './how-counted.ts';
import type { CalculatorProps } from './props.ts';
import type { Answered, AnsweredReading } from './worked-out.ts';

/** The part that tells how a date was counted; it comes after the answer. */
export type HowCounted = Later<typeof howCounted>;

/** How a reading was counted, once what tells it has come. */
export function Counted(
  props: AnsweredReading & {
    calculator: CalculatorProps;
    today: Answered['today'];
    howCounted: HowCounted;
    alone?: boolean;
  },
): JSX.Element | null {
  const { howCounted, calculator, ...reading } = props;
  const { part } = howCounted;
  return part === undefined ? null : (
    <part.Working {...reading} kind={calculator.rule.timescale.kind} />
  );
}
