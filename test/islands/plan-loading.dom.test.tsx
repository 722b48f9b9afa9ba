import { hydrate, render } from 'preact';
import { describe, expect, it } from 'vitest';
import CasePlan from '../../src/islands/case-plan/CasePlan.tsx';
import { casePlanProps } from '../../src/islands/case-plan/make-props.ts';
import { makePlanData } from '../../src/islands/case-plan/make-plan-data.ts';
import { isPlanData } from '../../src/islands/case-plan/plan-source.ts';
import { twoTeams } from '../fixtures/sample/two-teams.ts';
import { askedData } from './asked-data.ts';

const ADDRESS = '/plans/two-teams/plan.json';
const data = makePlanData(twoTeams, ({ section }) => `/${section}/`);
const head = casePlanProps(twoTeams, 'p', ADDRESS);
if (data === undefined || head === undefined) throw new Error('the fixture has no plan');

const { page, asked, settle, answer, press } = askedData(ADDRESS);

const wake = (): Promise<void> =>
  settle(() => {
    render(<CasePlan {...head} />, page());
  });

function type(...values: readonly string[]): void {
  for (const [at, field] of ['day', 'month', 'year'].entries()) {
    const box = page().querySelector<HTMLInputElement>(`[id="p-${head?.start ?? ''}-${field}"]`);
    if (box === null) throw new Error(`no box ${field}`);
    box.value = values[at] ?? '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

const summary = (): string => page().querySelector('output')?.textContent ?? '';
const hasRows = (): boolean => page().querySelector('.plan__row') !== null;

describe('before the rules of a plan are there', () => {
  it('the form asks for the first date', async () => {
    await wake();
    expect(page().querySelector('legend')?.textContent).toBe(head.starts[0]?.question);
    expect(page().querySelector('[role=alert]')).toBeNull();
    expect(summary()).toBe('');
  });

  it('a press counts: the plan comes with its rules', async () => {
    await wake();
    type('16', '12', '2026');
    await press();
    expect(summary()).toContain('as soon as its rules have loaded');
    expect(hasRows()).toBe(false);
    await answer(Response.json(data));
    expect(hasRows()).toBe(true);
    expect(summary()).toContain('Wednesday 16 December 2026');
  });

  it('what was typed before the script woke up counts without a press', async () => {
    await wake();
    const built = page().innerHTML;
    render(null, page());
    page().innerHTML = built;
    type('16', '12', '2026');
    await settle(() => {
      hydrate(<CasePlan {...head} />, page());
    });
    expect(summary()).toContain('as soon as its rules have loaded');
    await answer(Response.json(data));
    expect(hasRows()).toBe(true);
  });

  it('what cannot be read is refused at once', async () => {
    await wake();
    type('31', '4', '2027');
    await press();
    expect(page().textContent).toContain('31 April is not a date: April 2027 has 30 days');
    await answer(Response.json(data));
    expect(hasRows()).toBe(false);
  });

  it('what was typed after a press waits for another', async () => {
    await wake();
    type('16', '12', '2026');
    await press();
    await settle(() => {
      type('17', '12', '2026');
    });
    expect(summary()).toContain('Press Show the plan again');
    await answer(Response.json(data));
    expect(hasRows()).toBe(false);
    await press();
    expect(summary()).toContain('Thursday 17 December 2026');
  });

  it('Clear takes a press back', async () => {
    await wake();
    type('16', '12', '2026');
    await press();
    await settle(() => {
      page().querySelector<HTMLButtonElement>('form .button--quiet')?.click();
    });
    await answer(Response.json(data));
    expect(hasRows()).toBe(false);
    expect(summary()).toBe('');
  });
});

describe('where the rules do not come', () => {
  const alert = (): string => page().querySelector('[role=alert]')?.textContent ?? '';

  it('a sentence says so, and Try again brings what was pressed', async () => {
    await wake();
    type('16', '12', '2026');
    await press();
    await answer(new Response(null, { status: 503 }));
    expect(alert()).toContain('The rules of the plan did not load. Check the connection');
    expect(summary()).not.toContain('as soon as');
    await settle(() => {
      page().querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    });
    expect(alert()).toBe('');
    await answer(Response.json(data));
    expect(hasRows()).toBe(true);
  });

  it('a press of the form asks for them once more', async () => {
    await wake();
    await answer(Response.json({ procedureId: 'a page of the network’s own' }));
    expect(alert()).toContain('did not load');
    type('16', '12', '2026');
    await press();
    expect(asked()).toBe(2);
    await answer(Response.json(data));
    expect(alert()).toBe('');
    expect(hasRows()).toBe(true);
  });
});

it('only a plan’s data is taken for it', () => {
  expect(isPlanData(data)).toBe(true);
  for (const other of [null, 'plan', [], { procedureId: 'x', rules: [] }]) {
    expect(isPlanData(other)).toBe(false);
  }
});
