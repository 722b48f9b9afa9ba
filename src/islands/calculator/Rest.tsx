import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadClosedRows } from '../kit/closed-days/closed-rows.ts';
import { TakeAway } from '../kit/take-away/TakeAway.tsx';
import { useLater } from '../kit/use-later.ts';
import { whenIdle } from '../kit/when-idle.ts';
import { ReadingDate } from './Answer.tsx';
import type { CalculatorProps } from './props.ts';
import type { Answered } from './worked-out.ts';
import { Working } from './Working.tsx';

/** The dates of the rules that this one is set beside, so that no date stands alone where the document has two. */
function ComparedRules({ compared }: Pick<Answered, 'compared'>): JSX.Element | null {
  if (compared.length === 0) return null;
  return (
    <div class="compared">
      <p class="tool-heading">The document also says</p>
      {compared.map(({ rule, readings, past }) => (
        <div key={rule.ruleId}>
          <p>
            <a href={rule.url}>{rule.title}</a>: {rule.stated}
          </p>
          {readings.map((reading) => (
            <ReadingDate key={reading.told.id} {...reading} />
          ))}
          {past !== undefined && <p class="compared__past">{past}</p>}
        </div>
      ))}
    </div>
  );
}

/**
 * What stands below an answer: what may be taken away, the rules beside it, and how each date was counted. What is seen
 * only when it is unfolded or pressed is fetched once the answer is painted, so that nobody waits for it on a doorstep.
 */
export function Rest(props: { calculator: CalculatorProps; answered: Answered }): JSX.Element {
  const { calculator, answered } = props;
  const { found, readings, compared } = answered;
  const later = useLater(() => import('./asked-later.ts'));
  const { part, ask } = later;
  const noteOf = ({ noteText }: NonNullable<typeof part>): string => noteText(calculator, answered);
  useEffect(() => {
    whenIdle(() => {
      void ask();
      // Nobody has asked for these yet: where they do not come, the press that does says so.
      loadClosedRows().catch(() => undefined);
    });
  }, []);
  return (
    <>
      <TakeAway
        idPrefix={calculator.idPrefix}
        className="take-away"
        text={() =>
          part === undefined ? ask().then((come) => come && noteOf(come)) : noteOf(part)
        }
        save={async (as) => {
          const files = await import('./save-dates.ts');
          return files.saveDates(as, calculator.rule, found);
        }}
      />
      <ComparedRules compared={compared} />
      {readings.map((reading) => (
        <Working key={reading.told.id} {...reading} several={readings.length > 1} later={later} />
      ))}
    </>
  );
}
