import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answers, EligibilityCheck } from '../../eligibility/index.ts';
import { questionsOf } from '../../eligibility/index.ts';
import { usePageShow } from '../kit/use-now.ts';
import type { EligibilityCheckerProps } from './props.ts';
import { Question } from './Question.tsx';
import { focusQuestion, readAnswers } from './read-answers.ts';

/** What the result may do to the questions. */
interface Actions {
  /** Puts the cursor on a question. */
  readonly change: (criterion: string) => void;
  readonly clear: () => void;
}

interface Props {
  readonly idPrefix: string;
  /** The checks that the questions are for; each question is asked once. */
  readonly checks: readonly EligibilityCheck[];
  readonly clauses: EligibilityCheckerProps['clauses'];
  /** What the answers come to: the part that is announced, and the reasons below it. */
  readonly result: (
    answers: Answers,
    answered: string,
    actions: Actions,
  ) => { readonly short: JSX.Element; readonly reasons: JSX.Element };
}

function answeredWords(checks: readonly EligibilityCheck[], answers: Answers): string {
  const asked = questionsOf(checks).flatMap(({ criteria }) => criteria);
  const answered = asked.filter(({ id }) => answers[id] !== undefined).length;
  return `${answered} of ${asked.length} questions answered.`;
}

function Questions({ idPrefix, checks, clauses }: Omit<Props, 'result'>): JSX.Element {
  return (
    <>
      {questionsOf(checks).map(({ heading, hints, criteria }) => (
        <section class="check-group" key={heading}>
          <h2>{heading}</h2>
          {hints.map((hint) => (
            <p class="soft" key={hint}>
              {hint}
            </p>
          ))}
          {criteria.map(({ id, criterion }) => (
            <Question
              key={id}
              idPrefix={idPrefix}
              id={id}
              criterion={criterion}
              clauses={clauses[id] ?? []}
            />
          ))}
        </section>
      ))}
    </>
  );
}

/** Holds the answers to the questions of a form, and whether they are shown. */
function useCheck() {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [state, setState] = useState<'asking' | 'shown' | 'cleared'>('asking');
  const [shows, setShows] = useState(0);

  const read = (): void => {
    if (form.current !== null) setAnswers(readAnswers(form.current));
  };
  // What was chosen before the script had loaded counts.
  useLayoutEffect(read, []);
  usePageShow(() => {
    if (form.current === null) return;
    const found = readAnswers(form.current);
    setAnswers(found);
    const isEmptied = Object.keys(answers).length > 0 && Object.keys(found).length === 0;
    if (isEmptied) setState('asking');
  });
  useEffect(() => {
    if (shows === 0) return;
    // Focus alone may leave the answer below the edge of a small screen.
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [shows]);

  const show = (): void => {
    read();
    setState('shown');
    setShows((count) => count + 1);
  };
  const clear = (): void => {
    form.current?.reset();
    setAnswers({});
    setState('cleared');
    form.current?.querySelector('input')?.focus();
  };
  const change = (criterion: string): void => {
    if (form.current !== null) focusQuestion(form.current, criterion);
  };
  return { form, heading, answers, state, read, show, clear, change };
}

/**
 * Asks every question on one page and shows what the answers come to. Answers live in this page's memory only: nothing
 * is sent, stored or written into the address.
 */
export function CheckTool({ idPrefix, checks, clauses, result }: Props): JSX.Element {
  const { form, heading, answers, state, read, show, clear, change } = useCheck();
  const shown =
    state === 'shown'
      ? result(answers, answeredWords(checks, answers), { change, clear })
      : undefined;
  return (
    <div class="check-tool">
      {/* The dialog method sends nothing and leaves the address alone, even before the script has loaded. */}
      <form
        ref={form}
        method="dialog"
        autocomplete="off"
        class="check-form"
        onChange={read}
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <Questions idPrefix={idPrefix} checks={checks} clauses={clauses} />
        <div class="button-row">
          <button type="submit" class="button">
            Show the result
          </button>
          <button type="button" class="button button--quiet" onClick={clear}>
            Clear my answers
          </button>
        </div>
      </form>
      <section class="check-result">
        <h2 class="check-result__heading" tabIndex={-1} ref={heading}>
          Result
        </h2>
        <output class="check-short">
          {shown?.short}
          {state === 'cleared' && 'Your answers are cleared.'}
        </output>
        {shown?.reasons ?? (
          <p class="soft">Answer what you can, in any order. Then choose “Show the result”.</p>
        )}
      </section>
    </div>
  );
}
