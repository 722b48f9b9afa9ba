import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClosedRows } from '../kit/closed-days/closed-rows.ts';
import { NONE_CLOSED, NO_ROWS } from '../kit/closed-days/closed-rows.ts';
import { emptyForm, focusError } from '../kit/date-entry/fields.ts';
import { isTyped, readDates } from '../kit/date-entry/read-dates.ts';
import type { FormErrors } from '../kit/date-entry/typed-date.ts';
import { loadClock } from '../kit/load-clock.ts';
import { reveal } from '../kit/reveal.ts';
import { whenLookedAt } from '../kit/use-now.ts';
import { Answer, answered, workOut } from './Answer.tsx';
import { CalculatorForm } from './CalculatorForm.tsx';
import type { CalculatorProps } from './props.ts';
import { Rest } from './Rest.tsx';
import type { Answered, Outturn } from './worked-out.ts';

/** A date is only ever shown for what stands in the form. `quiet` where no button was pressed for it. */
type Shown =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'answer'; readonly answered: Answered; readonly quiet: boolean };

const NOTHING: Shown = { kind: 'words', words: '' };
const STALE: Shown = {
  kind: 'words',
  words: 'You changed something. Press Work it out again.',
};
const NO_CLOCK: Shown = {
  kind: 'words',
  words:
    'What counts hours could not be loaded. Check your connection, then press Work it out again.',
};
const NO_ERRORS: FormErrors = {};

interface CalculatorState {
  readonly form: RefObject<HTMLFormElement>;
  readonly shown: Shown;
  readonly errors: FormErrors;
  readonly rows: ClosedRows;
  readonly setRows: (rows: ClosedRows) => void;
  readonly submit: (event: Event) => void;
  readonly changed: () => void;
  readonly clear: () => void;
}

function readForm(form: HTMLFormElement, { asked, idPrefix }: CalculatorProps, rows: ClosedRows) {
  const dates = readDates(form, asked);
  const closed = rows.part?.readClosures(form, idPrefix, rows.numbers) ?? NONE_CLOSED;
  return { ...closed, ...dates, errors: { ...dates.errors, ...closed.errors } };
}

/** Does what the newest rendering says, whenever the page is looked at again. */
function useLookedAt(look: () => void): void {
  const newest = useRef(look);
  newest.current = look;
  useLayoutEffect(
    () =>
      whenLookedAt(() => {
        newest.current();
      }),
    [],
  );
}

/**
 * Holds a calculator's answer and keeps it true to its form. What was typed before the script came counts. The clock comes
 * where a time was typed.
 */
function useCalculator(props: CalculatorProps): CalculatorState {
  const form = useRef<HTMLFormElement>(null);
  const presses = useRef(0);
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [errors, setErrors] = useState(NO_ERRORS);
  const [rows, setRows] = useState(NO_ROWS);

  const show = (outturn: Outturn, press: number, quiet: boolean): void => {
    if (!quiet || outturn.ok) setErrors(outturn.ok ? NO_ERRORS : outturn.errors);
    setShown(
      outturn.ok
        ? { kind: 'answer', answered: answered(props, outturn.found, press), quiet }
        : NOTHING,
    );
  };
  /** Answers what stands in the form; of an earlier press, where it is only told anew. */
  const work = async (quiet: boolean, earlier?: number): Promise<void> => {
    if (form.current === null) return;
    const press = earlier ?? (presses.current += 1);
    const reading = readForm(form.current, props, rows);
    const isTimed = Object.values(reading.moments).some(({ time }) => time !== undefined);
    const clock = isTimed ? await loadClock() : undefined;
    // The form was changed, cleared or pressed again while the clock was on its way.
    if (press !== presses.current) return;
    if (isTimed && clock === undefined) setShown(NO_CLOCK);
    else show(workOut(props, reading, clock), press, quiet);
  };
  useLayoutEffect(() => {
    if (form.current !== null && isTyped(form.current, props.asked)) void work(true);
  }, []);
  useLookedAt(() => {
    if (shown.kind !== 'answer' || form.current === null) return;
    // Browsers differ in what stands in the boxes after going back.
    if (isTyped(form.current, props.asked)) void work(true, presses.current);
    else setShown(NOTHING);
  });

  return {
    form,
    shown,
    errors,
    rows,
    setRows,
    submit: (event) => {
      event.preventDefault();
      void work(false);
    },
    changed: () => {
      presses.current += 1;
      setShown((now) => (now.kind === 'answer' ? STALE : now));
    },
    clear: () => {
      presses.current += 1;
      setErrors(NO_ERRORS);
      setRows(NO_ROWS);
      setShown(NOTHING);
      if (form.current !== null) emptyForm(form.current, props.asked);
    },
  };
}

/**
 * The deadline calculator of one rule: dates in, the one date to work to out, with its readings and its working. What is typed
 * stays in the boxes; it never reaches an address, a store or a request.
 */
export default function Calculator(props: CalculatorProps): JSX.Element {
  const state = useCalculator(props);
  const { shown } = state;
  const output = useRef<HTMLOutputElement>(null);
  const [rest, setRest] = useState(shown);
  // The answer is painted first, and what stands below it after.
  useEffect(() => {
    setRest(shown);
  }, [shown]);
  useLayoutEffect(() => {
    if (state.form.current !== null) focusError(state.form.current, state.errors);
  }, [state.errors]);
  useLayoutEffect(() => {
    if (rest.kind === 'answer' && !rest.quiet) reveal(output.current);
  }, [rest]);

  // An answer changes nothing in the form.
  const entry = useMemo(
    () => <CalculatorForm calculator={props} {...state} />,
    [state.errors, state.rows],
  );
  return (
    <div class="calculator">
      {entry}
      <div class="calculator__result">
        <output
          ref={output}
          class="calculator__output"
          for={props.asked.map(({ idPrefix }) => `${idPrefix}-day`).join(' ')}
        >
          {shown.kind === 'words' ? (
            shown.words
          ) : (
            <Answer calculator={props} answered={shown.answered} />
          )}
        </output>
        <div class="calculator__rest">
          {rest.kind === 'answer' &&
            shown.kind === 'answer' &&
            rest.answered.press === shown.answered.press && (
              <Rest calculator={props} answered={shown.answered} />
            )}
        </div>
      </div>
    </div>
  );
}
