import type { JSX } from 'preact';
import { AnswerWorking } from './Answer.tsx';
import { Compared } from './Compared.tsx';
import { CopyButton } from './CopyButton.tsx';
import { noteText } from './note-text.ts';
import type { CalculatorProps } from './props.ts';
import type { WorkedOut } from './work-out.ts';

// The half of the calculator that answers: the engine and what shows its dates. It loads when the form is first used.
export { AnswerDates } from './Answer.tsx';
export { workOut } from './work-out.ts';

/** What stands below the dates: the copy, the rules that this one is set against, and how each reading was counted. */
export function AnswerRest(props: {
  calculator: CalculatorProps;
  found: WorkedOut;
  today: string;
}): JSX.Element {
  const { calculator, found, today } = props;
  return (
    <>
      <div class="button-row">
        <CopyButton
          label="Copy for a case note"
          text={noteText(calculator, found, today)}
          idPrefix={calculator.idPrefix}
        />
      </div>
      <Compared rules={found.compared} today={today} />
      {found.answers.map((answer) => (
        <AnswerWorking
          key={answer.index}
          answer={answer}
          noun={calculator.events[answer.event]?.noun ?? ''}
          several={found.answers.length > 1}
        />
      ))}
    </>
  );
}
