import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clearFields, focusField, isBlank, readFields } from '../date-entry/fields.ts';
import { londonNow } from '../date-entry/london-now.ts';
import type * as answering from './answering.tsx';
import type { CalculatorProps } from './props.ts';
import type { FormErrors } from './read-form.ts';
import { closureIds, readForm } from './read-form.ts';
import type { WorkedOut } from './work-out.ts';

/** The half that answers, with its components. */
type Answering = typeof answering;

const loadAnswering = (): Promise<Answering> => import('./answering.tsx');

/** What stands in the result's place. A date is only ever shown for what stands in the form. */
export type Shown =
  | { readonly kind: 'nothing' | 'working' | 'stale' | 'errors' | 'failed' }
  | {
      readonly kind: 'answer';
      readonly parts: Answering;
      readonly found: WorkedOut;
      readonly now: { readonly date: string; readonly time: string };
      /** Worked out from what was typed before the script woke up: the page is not moved. */
      readonly quiet: boolean;
    };

/** The state of a calculator and what its form does. */
export interface CalculatorState {
  readonly form: RefObject<HTMLFormElement>;
  readonly shown: Shown;
  readonly errors: FormErrors;
  readonly closureRows: readonly number[];
  readonly submit: (event: Event) => void;
  readonly changed: () => void;
  /** Fetches what answers while the reader is still typing. */
  readonly prepare: () => void;
  readonly clear: () => void;
  readonly addClosure: () => void;
  readonly removeClosure: (row: number) => void;
}

function focusFirstError(form: HTMLFormElement, errors: FormErrors): void {
  const [first] = Object.entries(errors);
  const field = first?.[1].fields[0];
  if (first !== undefined && field !== undefined) focusField(form, first[0], field);
}

/** Holds a calculator's result and keeps it true to its form. */
export function useCalculator(props: CalculatorProps): CalculatorState {
  const { asked } = props;
  const form = useRef<HTMLFormElement>(null);
  const run = useRef(0);
  /** Numbers the closed days' rows, so that one removed never lends its number to another. */
  const rowsMade = useRef(0);
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' });
  const [errors, setErrors] = useState<FormErrors>({});
  const [closureRows, setClosureRows] = useState<readonly number[]>([]);

  const work = async (quiet: boolean): Promise<void> => {
    if (form.current === null) return;
    run.current += 1;
    const thisRun = run.current;
    if (!quiet) setShown({ kind: 'working' });
    try {
      const reading = readForm(form.current, props.idPrefix, asked, closureRows);
      if (quiet && Object.keys(reading.errors).length > 0) return;
      const parts = await loadAnswering();
      const outturn = await parts.workOut(props, reading);
      if (thisRun !== run.current || (quiet && !outturn.ok)) return;
      setErrors(outturn.ok ? {} : outturn.errors);
      setShown(
        outturn.ok
          ? { kind: 'answer', parts, found: outturn.found, now: londonNow(), quiet }
          : { kind: 'errors' },
      );
    } catch (error) {
      if (thisRun === run.current) setShown({ kind: 'failed' });
      throw error;
    }
  };

  useEffect(() => {
    if (shown.kind === 'errors' && form.current !== null) focusFirstError(form.current, errors);
  }, [shown]);

  useEffect(() => {
    const added = closureRows.at(-1);
    if (form.current === null || added === undefined || added !== rowsMade.current) return;
    focusField(form.current, closureIds(props.idPrefix, added).first, 'day');
  }, [closureRows]);

  const changed = (): void => {
    run.current += 1;
    setShown(({ kind }) => ({
      kind: kind === 'nothing' || kind === 'errors' ? kind : 'stale',
    }));
  };

  useEffect(() => {
    const typed = asked.some(
      ({ idPrefix }) => form.current !== null && !isBlank(readFields(form.current, idPrefix)),
    );
    if (typed) void work(true);
    // Once, as the script wakes up: what was typed before counts.
  }, []);

  return {
    form,
    shown,
    errors,
    closureRows,
    changed,
    prepare: () => void loadAnswering().catch(() => undefined),
    submit: (event) => {
      event.preventDefault();
      void work(false);
    },
    clear: () => {
      run.current += 1;
      for (const { idPrefix } of asked) {
        if (form.current !== null) clearFields(form.current, idPrefix);
      }
      setClosureRows([]);
      setErrors({});
      setShown({ kind: 'nothing' });
      const [first] = asked;
      if (form.current !== null && first !== undefined) {
        focusField(form.current, first.idPrefix, 'day');
      }
    },
    addClosure: () => {
      rowsMade.current += 1;
      setClosureRows([...closureRows, rowsMade.current]);
    },
    removeClosure: (row) => {
      rowsMade.current += 1;
      setClosureRows(closureRows.filter((other) => other !== row));
      form.current?.querySelector<HTMLElement>('.closures__add')?.focus();
      changed();
    },
  };
}
