import type { Clock } from '../../timescale/index.ts';
import { clearFields, focusField, isBlank, readFields } from '../kit/date-entry/fields.ts';
import { showGroupError } from '../kit/date-entry/group-error.ts';
import { londonNow } from '../kit/date-entry/london-now.ts';
import { pressQuickDate } from '../kit/date-entry/quick-dates.ts';
import { answerDates, answerWorking, comparedRules } from './answer-view.ts';
import { closureRows } from './closures.ts';
import { h, of } from './dom.ts';
import { noteText } from './note-text.ts';
import type { CalculatorProps } from './props.ts';
import type { FormErrors } from './read-form.ts';
import { closureIds, readForm } from './read-form.ts';
import { takeAway } from './take-away.ts';
import { workOut } from './work-out.ts';

/** Brings the answer into view, unless all of it is there: nothing moves that the reader did not move. */
function reveal(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({ block: 'start' });
}

/**
 * Wakes a calculator that the server rendered: dates in, every reading's date out, earlier first, with its working.
 * A date is only ever shown for what stands in the form. What is typed stays in the boxes; it never reaches an address, a
 * store or a request. `clock` is needed where a rule counts hours.
 */
export function startCalculator(root: HTMLElement, clock?: Clock): void {
  const form = root.querySelector('form');
  const output = root.querySelector('output');
  const calendar = root.querySelector<HTMLTemplateElement>('.month-calendar-template');
  const written = root.dataset['calculator'];
  if (!form || !output || !calendar || written === undefined) return;
  delete root.dataset['calculator'];
  // Written by `Calculator.tsx` from these very props.
  const props = JSON.parse(written) as CalculatorProps;
  const closures = closureRows(form, props.idPrefix);
  const says = of('div', 'calculator__rest');
  output.after(says);

  const groups = (): readonly string[] => [
    ...props.asked.map(({ idPrefix }) => idPrefix),
    ...closures.numbers().flatMap((row) => Object.values(closureIds(props.idPrefix, row))),
  ];
  const showErrors = (errors: FormErrors): void => {
    for (const group of groups()) showGroupError(form, group, errors[group]);
  };
  const clearResult = (words: string): void => {
    output.textContent = words;
    says.replaceChildren();
  };
  const work = (quiet: boolean): void => {
    const reading = readForm(form, props.idPrefix, props.asked, closures.numbers());
    const outturn = workOut(props, reading, clock);
    if (quiet && !outturn.ok) return;
    clearResult('');
    showErrors(outturn.ok ? {} : outturn.errors);
    if (outturn.ok) {
      const now = londonNow();
      const { answers, compared } = outturn.found;
      const working = h(
        'div',
        {},
        answers.map((answer) => answerWorking(answer, props.rule, answers.length > 1, calendar)),
      );
      output.append(h('span', {}, answerDates(outturn.found, props, now)));
      const text = noteText(props, output, working, now.date);
      says.append(
        takeAway(text, async (as) =>
          (await import('./save-dates.ts')).saveDates(as, props.rule, outturn.found),
        ),
        h('div', {}, comparedRules(compared, now)),
        working,
      );
      if (!quiet) reveal(output);
      return;
    }
    const [first] = Object.entries(outturn.errors);
    const field = first?.[1].fields[0];
    if (first !== undefined && field !== undefined) focusField(form, first[0], field);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    work(false);
  });
  form.addEventListener('input', () => {
    if (says.hasChildNodes()) clearResult('You changed something. Press Work it out again.');
  });
  form.addEventListener('click', ({ target }) => {
    const quick = target instanceof Element && target.closest<HTMLElement>('[data-quick]');
    if (quick) pressQuickDate(quick);
  });
  form.querySelector('.calculator__clear')?.addEventListener('click', () => {
    showErrors({});
    closures.clear();
    for (const { idPrefix } of props.asked) clearFields(form, idPrefix);
    clearResult('');
    focusField(form, props.asked[0]?.idPrefix ?? '', 'day');
  });
  // What was typed, or pressed, before the script came counts.
  if (props.asked.some(({ idPrefix }) => !isBlank(readFields(form, idPrefix)))) work(true);
}

/** Wakes the calculators of a part of the page. */
export function startCalculators(within: ParentNode, clock?: Clock): void {
  for (const root of within.querySelectorAll<HTMLElement>('[data-calculator]')) {
    startCalculator(root, clock);
  }
}
