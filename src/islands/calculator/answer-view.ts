import type { Answer, DueDate, Outcome } from '../../timescale/index.ts';
import {
  momentOf,
  momentWords,
  explainOutcome,
  faultWords,
  keyMoment,
  warningWords,
} from '../../timescale/index.ts';
import type { Child } from './dom.ts';
import { h, of } from './dom.ts';
import { headline } from './headline.ts';
import { dayLedger, hoursLedger } from './ledger-view.ts';
import { monthCalendar } from './month-calendar-view.ts';
import type { CalculatorProps, CountedRule } from './props.ts';
import type { Now } from './standing.ts';
import { standing } from './standing.ts';
import type { AnsweredRule, WorkedOut } from './work-out.ts';

/** How many dates of a recurrence are listed: for every 3 weeks, more than half a year. */
const LISTED = 12;

/** One reading in the output: phrasing content only, with one `<time>`. Each part ends in a space, to be read aloud. */
function readingDate(answer: Answer, { timescale }: CountedRule, now: Now): HTMLElement {
  const { reading, result } = answer;
  const why = reading.text !== undefined && of('span', 'answer__why', `${reading.text} `);
  if (!result.ok) {
    const message = `No date: ${faultWords(result.fault)} `;
    return of('span', 'answer__reading', of('span', 'answer__extra', message), why);
  }
  const { lead, datetime, words, tail, next } = headline(
    result.value,
    reading,
    timescale.kind,
    now.date,
  );
  const stands = standing(answer, now);
  return of(
    'span',
    'answer__reading',
    of('span', 'answer__lead', lead),
    ' ',
    h('time', { class: 'answer', datetime }, words),
    tail !== '' ? of('span', 'answer__lead', ` ${tail}`) : ' ',
    stands && of('span', `answer__left${stands.late ? ' late' : ''}`, `${stands.words}. `),
    next !== undefined && of('span', 'answer__extra', `${next}. `),
    why,
  );
}

/** The dates of every reading, earlier first, for an `<output>`. */
export function answerDates(found: WorkedOut, props: CalculatorProps, now: Now): readonly Child[] {
  const { answers, waiting } = found;
  return [
    answers.length > 1 &&
      of('span', 'answer__lead', 'It can be read in more than one way. The earlier first. '),
    ...answers.map((answer) => readingDate(answer, props.rule, now)),
    ...waiting.map((event) =>
      of(
        'span',
        'answer__reading answer__why',
        `It may also count from ${props.events[event]?.noun ?? event}: enter that date to see it. `,
      ),
    ),
  ];
}

/** The dates of the rules that this one is set against, so that no date stands alone where the document has two. */
export function comparedRules(rules: readonly AnsweredRule[], now: Now): Child {
  return (
    rules.length > 0 &&
    of(
      'div',
      'compared',
      of('p', 'tool-heading', 'The document also says'),
      rules.map(({ rule, answers }) => [
        h('p', {}, h('a', { href: rule.url }, rule.title), `: ${rule.stated}`),
        answers.map((answer) => readingDate(answer, rule, now)),
      ]),
    )
  );
}

function seriesDates({ occurrences, stoppedBy }: Extract<Outcome, { kind: 'series' }>): Child {
  if (occurrences.length < 2) return undefined;
  const listed = occurrences.slice(0, LISTED);
  return [
    of(
      'ol',
      'series',
      listed.map((due) => h('li', {}, momentWords(momentOf(due)))),
    ),
    occurrences.length > LISTED && of('p', 'soft', 'And so on.'),
    stoppedBy && of('p', 'note', faultWords(stoppedBy)),
  ];
}

function dayByDay(
  due: DueDate,
  noun: string,
  reading: string | undefined,
  template: HTMLTemplateElement,
): HTMLElement {
  const each = due.kind === 'day' ? 'day' : 'hour';
  return of(
    'details',
    'working',
    h(
      'summary',
      {},
      `Every ${each} of the count`,
      reading !== undefined && of('span', 'govuk-visually-hidden', `: ${reading}`),
    ),
    due.kind === 'day'
      ? [monthCalendar(template, due.ledger, due.date), dayLedger(due.ledger, noun)]
      : hoursLedger(due.hours),
  );
}

/**
 * How one reading was counted: in a sentence, with what must be known beside it, then day by day. `several` readings are
 * told apart by their texts; `template` is the small calendar's.
 */
export function answerWorking(
  answer: Answer,
  noun: string,
  several: boolean,
  template: HTMLTemplateElement,
): Child {
  const { reading, result } = answer;
  if (!result.ok) return undefined;
  const { due } = keyMoment(result.value);
  const direction = 'before' in reading.counts ? 'before' : 'from';
  // Told with the counting, in the sentence above.
  const warnings = due?.warnings.filter(({ code }) => code !== 'clock-change') ?? [];
  return of(
    'div',
    'answer-working',
    several && of('p', 'tool-heading', reading.text ?? 'How it was counted'),
    explainOutcome(result.value, noun).map((sentence) => h('p', {}, sentence)),
    warnings.map((warning) => of('p', 'note', warningWords(warning, direction))),
    result.value.kind === 'series' && seriesDates(result.value),
    due && dayByDay(due, noun, several ? reading.text : undefined, template),
  );
}
