import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { criteriaOf, type Answers } from '../../eligibility/answers.ts';
import { assess } from '../../eligibility/assess.ts';
import { criteriaNamed } from '../../eligibility/evaluate.ts';
import { prerequisiteWords, shortResult } from '../../eligibility/words.ts';
import { OutcomePanel } from './OutcomePanel.tsx';
import type { EligibilityCheckerProps } from './props.ts';
import { Question } from './Question.tsx';
import { focusQuestion, readAnswers } from './read-answers.ts';

function answeredWords(checker: EligibilityCheckerProps, answers: Answers): string {
  const ids = criteriaOf(checker.check).map(({ id }) => id);
  const answered = ids.filter((id) => answers[id] !== undefined).length;
  return `${answered} of ${ids.length} questions answered.`;
}

function Questions({ checker }: { readonly checker: EligibilityCheckerProps }): JSX.Element {
  const { prerequisites } = checker.check;
  const required = new Set(prerequisites === undefined ? [] : criteriaNamed(prerequisites));
  return (
    <>
      {checker.check.groups.map(({ heading, hint, criteria }) => (
        <section class="check-group" key={heading}>
          <h2>{heading}</h2>
          {hint !== undefined && <p class="soft">{hint}</p>}
          {Object.entries(criteria).map(([id, criterion]) => (
            <Question
              key={id}
              idPrefix={checker.idPrefix}
              id={id}
              criterion={criterion}
              clauses={checker.clauses[id] ?? []}
              mayNotApply={!required.has(id)}
            />
          ))}
        </section>
      ))}
    </>
  );
}

/**
 * Asks every question of a check on one page and shows what the answers come to. Answers live in this page's memory
 * only: nothing is sent, stored or written into the address.
 */
export default function EligibilityChecker(checker: EligibilityCheckerProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [state, setState] = useState<'asking' | 'shown' | 'cleared'>('asking');
  const [shows, setShows] = useState(0);

  const read = (): void => {
    if (form.current !== null) setAnswers(readAnswers(form.current));
  };
  // What was chosen before the script had loaded counts.
  useEffect(read, []);
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
  const assessment = state === 'shown' ? assess(checker.check, answers) : undefined;
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
        <Questions checker={checker} />
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
          {assessment !== undefined && (
            <>
              <b class="answer">{shortResult(assessment.outcome.kind, checker.talkTo)}</b>
              <span class="soft">
                {answeredWords(checker, answers)}
                {assessment.prerequisites !== undefined &&
                  ` Before you act: ${prerequisiteWords(assessment.prerequisites.state, checker.talkTo)}`}
              </span>
            </>
          )}
          {state === 'cleared' && 'Your answers are cleared.'}
        </output>
        {assessment === undefined ? (
          <p class="soft">Answer what you can, in any order. Then choose “Show the result”.</p>
        ) : (
          <OutcomePanel
            checker={checker}
            assessment={assessment}
            onChange={(criterion) => {
              if (form.current !== null) focusQuestion(form.current, criterion);
            }}
            onClear={clear}
          />
        )}
      </section>
    </div>
  );
}
