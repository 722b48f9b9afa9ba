import type { JSX } from 'preact';
import type { Answer } from '../../timescale/outcome.ts';
import { faultWords } from '../../timescale/words/warnings.ts';
import { headline } from './headline.ts';
import type { CountedRule } from './props.ts';
import type { AnsweredRule } from './work-out.ts';

function ComparedAnswer(props: { rule: CountedRule; answer: Answer; today: string }): JSX.Element {
  const { rule, answer, today } = props;
  if (!answer.result.ok) {
    const { fault } = answer.result;
    return (
      <li>{fault.code === 'needs-time' ? 'Enter the time too to see it.' : faultWords(fault)}</li>
    );
  }
  const { lead, datetime, words } = headline(
    answer.result.value,
    answer.reading,
    rule.timescale.kind,
    today,
  );
  return (
    <li>
      {lead} <time dateTime={datetime}>{words}</time>
      {answer.reading.text !== undefined && <span class="soft">. {answer.reading.text}</span>}
    </li>
  );
}

/** The dates of the rules that this one is set against, so that no date stands alone where the document has two. */
export function Compared(props: {
  rules: readonly AnsweredRule[];
  today: string;
}): JSX.Element | null {
  if (props.rules.length === 0) return null;
  return (
    <section class="compared">
      <p class="tool-heading">The document also says</p>
      {props.rules.map(({ rule, answers }) => (
        <div key={rule.id}>
          <p>
            <a href={rule.url}>{rule.title}</a>: {rule.words}
          </p>
          <ul>
            {answers.map((answer) => (
              <ComparedAnswer key={answer.index} rule={rule} answer={answer} today={props.today} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
