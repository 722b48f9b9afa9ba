import type { Answer, DueDate, ToldDate } from '../../timescale/index.ts';
import { keyMoment, readingName, tell } from '../../timescale/index.ts';
import type { Child } from './dom.ts';
import { h, of } from './dom.ts';
import { dayLedger, hoursLedger } from './ledger-view.ts';
import { monthCalendar } from './month-calendar-view.ts';
import type { CalculatorProps, CountedRule } from './props.ts';
import type { Now } from './standing.ts';
import { standing } from './standing.ts';
import type { AnsweredRule, WorkedOut } from './work-out.ts';

/** How many dates of a recurrence are listed: for every 3 weeks, more than half a year. */
const LISTED = 12;

/** One reading in the output: phrasing content only, with one `<time>`. Each part ends in a space, to be read aloud. */
function readingDate(answer: Answer, rule: CountedRule, now: Now): HTMLElement {
  const { kind } = rule.timescale;
  const noun = rule.nouns[answer.event] ?? answer.event;
  const told = tell(answer, { noun, kind, today: now.date });
  const name = rule.readings > 1 ? `${readingName(told, rule.readings)}: ` : '';
  const why = told.text !== undefined && of('span', 'answer__why', `${name}${told.text} `);
  if (told.kind === 'no date') {
    return of(
      'span',
      'answer__reading',
      of('span', 'answer__extra', `No date: ${told.fault} `),
      why,
    );
  }
  const { lead, datetime, words, tail, next } = told;
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

function seriesDates({ series }: ToldDate): Child {
  if (series === undefined) return undefined;
  const { dates, stoppedBy } = series;
  return [
    of(
      'ol',
      'series',
      dates.slice(0, LISTED).map(({ words }) => h('li', {}, words)),
    ),
    dates.length > LISTED && of('p', 'soft', 'And so on.'),
    stoppedBy !== undefined && of('p', 'note', stoppedBy),
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
  rule: CountedRule,
  several: boolean,
  template: HTMLTemplateElement,
): Child {
  const { reading, result } = answer;
  const noun = rule.nouns[answer.event] ?? answer.event;
  const told = tell(answer, { noun, kind: rule.timescale.kind });
  if (!result.ok || told.kind === 'no date') return undefined;
  const { due } = keyMoment(result.value);
  return of(
    'div',
    'answer-working',
    several && of('p', 'tool-heading', reading.text ?? 'How it was counted'),
    told.counted.map((sentence) => h('p', {}, sentence)),
    told.notes.map((note) => of('p', 'note', note)),
    seriesDates(told),
    due && dayByDay(due, noun, several ? reading.text : undefined, template),
  );
}
