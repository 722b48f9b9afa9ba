import type { JSX } from 'preact';
import { TakeAway } from '../kit/take-away/TakeAway.tsx';
import { ReadingDate } from './Answer.tsx';
import { noteText } from './note-text.ts';
import type { CalculatorProps } from './props.ts';
import type { Answered } from './worked-out.ts';
import { Working } from './Working.tsx';

/** The dates of the rules that this one is set against, so that no date stands alone where the document has two. */
function ComparedRules({ compared }: Pick<Answered, 'compared'>): JSX.Element | null {
  if (compared.length === 0) return null;
  return (
    <div class="compared">
      <p class="tool-heading">The document also says</p>
      {compared.map(({ rule, readings }) => (
        <div key={rule.ruleId}>
          <p>
            <a href={rule.url}>{rule.title}</a>: {rule.stated}
          </p>
          {readings.map((reading) => (
            <ReadingDate key={reading.told.id} {...reading} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** What stands below an answer: what may be taken away, the rules beside it, and how each date was counted. */
export function Rest(props: { calculator: CalculatorProps; answered: Answered }): JSX.Element {
  const { calculator, answered } = props;
  const { found, readings, compared } = answered;
  return (
    <>
      <TakeAway
        idPrefix={calculator.idPrefix}
        className="take-away"
        text={noteText(calculator, answered)}
        save={async (as) => (await import('./save-dates.ts')).saveDates(as, calculator.rule, found)}
      />
      <ComparedRules compared={compared} />
      {readings.map((reading) => (
        <Working key={reading.told.id} {...reading} several={readings.length > 1} />
      ))}
    </>
  );
}
