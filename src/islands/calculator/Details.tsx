import type { JSX } from 'preact';
import { TakeAway } from '../kit/take-away/TakeAway.tsx';
import type { HowCounted } from './Counted.tsx';
import { Counted } from './Counted.tsx';
import { tellReadings } from './tell-readings.ts';
import type { CalculatorProps } from './props.ts';
import { ReadingsTable } from './ReadingsTable.tsx';
import { TimeRuler } from './TimeRuler.tsx';
import type { Answered, ComparedAnswer } from './worked-out.ts';

/** A rule beside this one in a line: its date to work to, or those of its readings. */
function Beside(props: ComparedAnswer & Pick<Answered, 'today' | 'minute'>): JSX.Element {
  const { rule, answers, headline, past } = props;
  const dates =
    headline.kind === 'date'
      ? [headline]
      : tellReadings(rule, answers, props).flatMap(({ told }) => told ?? []);
  return (
    <li>
      <a href={rule.url}>{rule.title}</a>: {rule.stated}.{' '}
      {dates.map(({ lead, words, datetime, tail }, place) => (
        <span key={datetime}>
          {place > 0 && ' · '}
          {lead} <time datetime={datetime}>{words}</time> {tail}
        </span>
      ))}{' '}
      <span class="soft">{rule.cited}</span>
      {past !== undefined && <p class="compared__past">{past}</p>}
    </li>
  );
}

/** The rules that this one is set beside, so that no date stands alone where the document has two. */
function ComparedRules({ compared, ...now }: Pick<Answered, 'compared' | 'today' | 'minute'>) {
  if (compared.length === 0) return null;
  return (
    <div class="compared">
      <p class="tool-heading">The document also says</p>
      <ul>
        {compared.map((beside) => (
          <Beside key={beside.rule.ruleId} {...beside} {...now} />
        ))}
      </ul>
    </div>
  );
}

interface DetailsProps {
  readonly calculator: CalculatorProps;
  readonly answered: Answered;
  readonly howCounted: HowCounted;
}

/** What may be taken away of an answer. The text of a case note is made by what tells how the answer was counted. */
function TakeAnswerAway({ calculator, answered, howCounted }: DetailsProps): JSX.Element {
  const noteOf = ({ noteText }: NonNullable<HowCounted['part']>): string =>
    noteText(calculator, answered);
  return (
    <TakeAway
      idPrefix={calculator.idPrefix}
      className="take-away"
      text={() =>
        howCounted.part === undefined
          ? howCounted.ask().then((come) => come && noteOf(come))
          : noteOf(howCounted.part)
      }
      save={async (as) => {
        const files = await import('./save-dates.ts');
        return files.saveDates(as, calculator.rule, answered.found);
      }}
    />
  );
}

/** All that stands below an answer: what may be taken away, its picture, its readings or its working, and the rules beside it. */
export function Details(props: DetailsProps): JSX.Element {
  const { calculator, answered, howCounted } = props;
  const { found, compared, today, minute } = answered;
  const readings = tellReadings(calculator.rule, found.answers, answered);
  const [only] = readings;
  return (
    <>
      <TakeAnswerAway {...props} />
      <TimeRuler calculator={calculator} answered={answered} />
      {readings.length > 1 ? (
        <ReadingsTable
          {...{ calculator, readings, today, howCounted }}
          headline={answered.headline}
        />
      ) : (
        only && (
          <div class="answer-working">
            <p class="tool-heading">How it was counted</p>
            <Counted {...only} alone {...{ calculator, today, howCounted }} />
          </div>
        )
      )}
      <ComparedRules {...{ compared, today, minute }} />
    </>
  );
}
