import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answers, EligibilityCheck, QuestionGroup as Group } from '../../eligibility/index.ts';
import { questionsOf } from '../../eligibility/index.ts';
import { usePageShow } from '../kit/use-now.ts';
import { CheckBar } from './CheckBar.tsx';
import { openAtFirst } from './open-groups.ts';
import type { EligibilityCheckerProps } from './props.ts';
import { QuestionGroup } from './QuestionGroup.tsx';
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
  /** What of the outcome holds already, whatever else is answered; undefined while nothing does. */
  readonly settled: (answers: Answers) => string | undefined;
  /** What the answers come to: the part that is announced, and the reasons below it. */
  readonly result: (
    answers: Answers,
    answered: string,
    actions: Actions,
  ) => { readonly short: JSX.Element; readonly reasons: JSX.Element };
}

/** How many questions the groups ask, and how many of them are answered. */
function progressOf(groups: readonly Group[], answers: Answers) {
  const asked = groups.flatMap(({ criteria }) => criteria);
  const answered = asked.filter(({ id }) => answers[id] !== undefined);
  return { asked: asked.length, answered: answered.length };
}

function Questions(
  props: Pick<Props, 'idPrefix' | 'clauses'> & {
    readonly groups: readonly Group[];
    readonly answers: Answers;
  },
): JSX.Element {
  const { idPrefix, groups, clauses, answers } = props;
  const open = openAtFirst(groups.map(({ criteria }) => criteria.length));
  return (
    <div class="fold-list">
      {groups.map((group, index) => (
        <QuestionGroup
          key={group.heading}
          idPrefix={idPrefix}
          group={group}
          open={open[index] ?? false}
          answers={answers}
          clauses={clauses}
        />
      ))}
    </div>
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
  const change = (criterion: string): void => {
    if (form.current !== null) focusQuestion(form.current, criterion);
  };
  const clear = (): void => {
    form.current?.reset();
    setAnswers({});
    setState('cleared');
    const first = form.current?.querySelector('input')?.name;
    if (first !== undefined) change(first);
  };
  return { form, heading, answers, state, read, show, clear, change };
}

/**
 * Asks every question on one page and shows what the answers come to. Answers live in this page's memory only: nothing
 * is sent, stored or written into the address.
 */
export function CheckTool(props: Props): JSX.Element {
  const { idPrefix, checks, clauses, settled, result } = props;
  const { form, heading, answers, state, read, show, clear, change } = useCheck();
  const groups = questionsOf(checks);
  const { asked, answered } = progressOf(groups, answers);
  const isShown = state === 'shown';
  const shown = isShown
    ? result(answers, `${answered} of ${asked} questions answered.`, { change, clear })
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
        <Questions idPrefix={idPrefix} groups={groups} clauses={clauses} answers={answers} />
        <div class="button-row">
          <button type="button" class="button button--quiet" onClick={clear}>
            Clear my answers
          </button>
        </div>
        {/* Once the result is shown it says the outcome itself. */}
        <CheckBar
          answered={answered}
          asked={asked}
          settled={isShown ? undefined : settled(answers)}
        />
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
