import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { library } from '../../content/index.ts';
import { RuleRow } from '../../src/islands/case-plan/RuleRow.tsx';
import { planSource } from '../plan-source.ts';
import { LoadedPlan } from './loaded-plan.tsx';

/** The plan with the most rules. */
const [plan] = library
  .flatMap((procedure) => planSource(procedure, 'p', ({ section }) => `/${section}/`) ?? [])
  .sort((a, b) => b.rules.length - a.rules.length);
if (plan === undefined) throw new Error('no procedure has a case plan');

let page: HTMLElement;
/** Of each rule’s row that was drawn, or drawn anew, how many rows there were by then. */
let drawn: number[];

const otherwise = options.vnode?.bind(options);

function perform(change: () => void): void {
  void act(() => {
    change();
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T12:00:00Z') });
  Element.prototype.scrollIntoView = vi.fn();
  options.vnode = (vnode) => {
    if (vnode.type === RuleRow) drawn.push(rows().length);
    otherwise?.(vnode);
  };
  drawn = [];
  page = document.createElement('div');
  document.body.append(page);
  perform(() => {
    render(<LoadedPlan source={plan} />, page);
  });
});

afterEach(() => {
  options.vnode = otherwise;
  render(null, page);
  page.remove();
  vi.useRealTimers();
});

const rows = (): readonly Element[] => [...page.querySelectorAll('.plan__row--rule')];

function element(selector: string, within: ParentNode = page): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing at ${selector}`);
  return found;
}

function type(form: HTMLElement, ...values: readonly string[]): void {
  for (const [at, box] of [...form.querySelectorAll<HTMLInputElement>('input')].entries()) {
    box.value = values[at] ?? '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

const submit = (form: HTMLElement): boolean =>
  form.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));

/** Shows the plan from a date. */
function show(): void {
  const form = element('form');
  perform(() => {
    type(form, '16', '12', '2026');
  });
  perform(() => submit(form));
}

/** Opens the boxes of what happens last in the plan, and types a date. */
function openLast(): HTMLElement {
  const last = [...page.querySelectorAll<HTMLElement>('.plan__row--rule .plan__action')].at(-1);
  perform(() => last?.click());
  const form = element('.plan__date-form');
  perform(() => {
    type(form, '1', '3', '2027');
  });
  drawn = [];
  return form;
}

/** What each rule’s row says, and under which heading it stands. */
const said = (): ReadonlyMap<string, string> =>
  new Map(
    rows().map((row) => [
      row.id,
      `${element('h3', row.closest('.fold') ?? row).id} ${row.outerHTML}`,
    ]),
  );

it('what happened draws anew only the rows that say something else for it', () => {
  show();
  const form = openLast();
  const before = said();
  perform(() => submit(form));
  expect(page.querySelector('.plan__change')).not.toBeNull();
  const changed = [...said()].filter(([id, now]) => before.get(id) !== now);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(rows().length / 2);
  expect(drawn).toHaveLength(changed.length);
});

/** Presses, and waits until it is said what that has done: its rows are drawn in a later turn. */
function pressed(form: HTMLElement): Promise<void> {
  const answered = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (page.querySelector('.plan__change') === null) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, { childList: true, subtree: true });
  });
  submit(form);
  return answered;
}

/** Waits until the reader is at the row of what happened. */
const atItsRow = (): Promise<void> =>
  vi.waitFor(() => {
    expect(document.activeElement?.textContent).toContain('Change this date');
  });

it('what happened is answered before any row is drawn anew', async () => {
  show();
  await pressed(openLast());
  expect(drawn).toHaveLength(0);
  await atItsRow();
  expect(drawn.length).toBeGreaterThan(0);
});

it('a second press of the same button, before the rows are drawn, is the first one’s', async () => {
  show();
  const form = openLast();
  await pressed(form);
  const change = element('.plan__change').textContent;
  // Pressed again it would say that nothing moved.
  expect(change).not.toContain('No date moved');
  submit(form);
  await atItsRow();
  expect(element('.plan__change').textContent).toBe(change);
});

it('the rows that are seen are drawn before those that are folded away', () => {
  show();
  const seen = page.querySelectorAll('details[open] > ol > .plan__row--rule').length;
  expect(seen).toBeGreaterThan(0);
  expect(rows().length).toBeGreaterThan(seen);
  expect(drawn.filter((there) => there === 0)).toHaveLength(seen);
  expect(drawn).toHaveLength(rows().length);
});
