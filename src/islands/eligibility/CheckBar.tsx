import type { JSX } from 'preact';

interface Props {
  readonly answered: number;
  readonly asked: number;
  /** What holds already, whatever else is answered; it is announced as soon as it does, and once. */
  readonly settled: string | undefined;
}

/** How far the answers have come, and the way to the result: in view while there are questions to answer. */
export function CheckBar({ answered, asked, settled }: Props): JSX.Element {
  return (
    <div class="check-bar">
      <p class="check-bar__count">
        {answered} of {asked} answered
      </p>
      <button type="submit" class="button">
        Show the result
      </button>
      <p class="check-bar__settled" role="status">
        {settled}
      </p>
    </div>
  );
}
