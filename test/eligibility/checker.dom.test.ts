import { h, hydrate, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkerProps } from '../../src/islands/eligibility/checker-props.ts';
import EligibilityChecker from '../../src/islands/eligibility/EligibilityChecker.tsx';
import { sample } from '../fixtures/sample/index.ts';

const props = checkerProps(sample, 'edge-of-care', {
  sectionTitle: (section) => section,
  urlOf: ({ section }) => `/procedures/p/${section}/`,
});

/** The page as it is sent: the same markup, without any script's hold on it. */
function sentPage(): HTMLElement {
  const drawn = document.createElement('div');
  render(h(EligibilityChecker, props), drawn);
  const page = document.createElement('main');
  page.innerHTML = drawn.innerHTML;
  render(null, drawn);
  return page;
}

let page: HTMLElement;
beforeEach(() => {
  // The one thing of the page that the test's own document does not do.
  Element.prototype.scrollIntoView = () => undefined;
  page = sentPage();
  document.body.replaceChildren(page);
});
afterEach(() => {
  render(null, page);
});

const wake = () =>
  act(() => {
    hydrate(h(EligibilityChecker, props), page);
  });

function radio(name: string, value: string): HTMLInputElement {
  const found = [...page.querySelectorAll('input')].find(
    (input) => input.name === name && input.value === value,
  );
  if (found === undefined) throw new Error(`no answer "${value}" to "${name}"`);
  return found;
}

const choose = (answers: Readonly<Record<string, string>>) =>
  act(() => {
    for (const [name, value] of Object.entries(answers)) radio(name, value).click();
  });

function press(label: string, within: ParentNode = page) {
  const button = [...within.querySelectorAll('button')].find(
    (candidate) => candidate.textContent === label,
  );
  if (button === undefined) throw new Error(`no button "${label}"`);
  return act(() => {
    button.click();
  });
}

const short = () => page.querySelector('output')?.textContent ?? '';
const result = () => page.querySelector('.check-result')?.textContent ?? '';
const fits = {
  age: 'younger',
  'whole-family': 'whole-family',
  'service-manager-belief': 'yes',
  'court-proceedings': 'does not apply',
  'returning-home': 'does not apply',
  'long-term-placed': 'does not apply',
  'before-care': 'yes',
  'manager-discussion': 'yes',
  'family-discussion': 'yes',
  consent: 'yes',
};

describe('the eligibility checker', () => {
  it('has only plain data as its properties', () => {
    expect(JSON.parse(JSON.stringify(props))).toEqual(props);
    expect(JSON.stringify(props)).not.toContain('{figure:');
  });

  it('asks every question with its clause, judgements named in words', async () => {
    await wake();
    expect(page.querySelectorAll('fieldset')).toHaveLength(15);
    for (const question of page.querySelectorAll('.check-question')) {
      expect(question.querySelector('.cite a')?.getAttribute('href')).toMatch(
        /^\/procedures\/.+\/$/,
      );
    }
    const named = [...page.querySelectorAll('.check-form .check-judgement')];
    expect(named).toHaveLength(6);
    expect(new Set(named.map(({ textContent }) => textContent))).toEqual(
      new Set(['Professional judgement']),
    );
  });

  it('shows nothing before it is asked to', async () => {
    await wake();
    await choose(fits);
    expect(short()).toBe('');
  });

  it('counts what was chosen before the script had loaded', async () => {
    for (const [name, value] of Object.entries(fits)) radio(name, value).checked = true;
    await wake();
    await press('Show the result');
    expect(radio('age', 'younger').checked).toBe(true);
    expect(short()).toBe('On these answers: likely fits.10 of 15 questions answered.');
  });

  it('has no result beside answers that the browser took out', async () => {
    await wake();
    await choose(fits);
    await press('Show the result');
    radio('age', 'younger').checked = false;
    radio('age', 'upper-age').checked = true;
    await act(() => {
      dispatchEvent(new Event('pageshow'));
    });
    expect(short()).toContain('talk to the Sample Service Team Manager');
    page.querySelector('form')?.reset();
    await act(() => {
      dispatchEvent(new Event('pageshow'));
    });
    expect(short()).toBe('');
    expect(result()).toContain('Answer what you can');
  });

  it('cannot send its answers anywhere, awake or not', () => {
    expect(page.querySelector('form')?.getAttribute('method')).toBe('dialog');
    expect(page.querySelector('form')?.hasAttribute('action')).toBe(false);
  });

  it('stays live once the result is shown, and keeps the other answers', async () => {
    await wake();
    await choose(fits);
    await press('Show the result');
    await choose({ age: 'upper-age' });
    expect(short()).toContain('talk to the Sample Service Team Manager');
    expect(result()).toContain('a child who is 16 is within the age range: likely fits.');
    await choose({ age: 'younger' });
    expect(short()).toContain('On these answers: likely fits.');
    expect(radio('before-care', 'yes').checked).toBe(true);
  });

  it('leads from a finding back to its question', async () => {
    await wake();
    await choose({ newborn: 'no' });
    await press('Show the result');
    await press(
      'Change: There is a risk that a newborn baby will enter care or will not be able to stay within their family',
    );
    expect(document.activeElement).toBe(radio('newborn', 'no'));
  });

  it('lists clauses, readings, what would settle it, what to do and the safety line in every outcome', async () => {
    await wake();
    const no = Object.fromEntries(
      [...page.querySelectorAll('input')]
        .filter(({ value }) => value === 'no')
        .map(({ name }) => [name, 'no']),
    );
    const outcomes = [
      [{}, 'cannot tell yet'],
      [fits, 'likely fits'],
      [{ ...fits, age: 'upper-age' }, 'talk to'],
      [{ ...no, age: 'older', 'whole-family': 'whole-family' }, 'does not appear to fit'],
    ] as const;
    for (const [answers, outcome] of outcomes) {
      await press('Clear my answers', page.querySelector('form') ?? page);
      await choose(answers);
      await press('Show the result');
      expect(short()).toContain(`On these answers: ${outcome}`);
      expect(result()).toContain('Immediate danger: call 999.');
      expect(result()).toContain('If every criterion of section 3 that applies must be met');
      expect(result()).toMatch(/What would (settle|change) it/);
      const links = [...page.querySelectorAll('.check-outcome a')].map((a) =>
        a.getAttribute('href'),
      );
      expect(links).toContain('/process-maps/sample/service-request/');
      expect(result()).not.toMatch(/\beligible\b/i);
    }
  });

  it('says at once when consent is refused, and offers no way round it', async () => {
    await wake();
    await choose({ ...fits, consent: 'no' });
    await press('Show the result');
    expect(short()).toBe(
      'Not yet: first gain consent.On these answers: cannot tell yet. Once that is so: likely fits. 10 of 15 questions answered.',
    );
    const offered = [...page.querySelectorAll('input')].filter(({ name }) => name === 'consent');
    expect(offered.map(({ value }) => value)).toEqual(['yes', 'no', 'not known']);
  });

  it('copies the outcome with clauses and readings, or shows it to be copied by hand', async () => {
    await wake();
    await choose(fits);
    await press('Show the result');
    await press('Copy as text');
    const text = page.querySelector('textarea')?.value ?? '';
    expect(text).toContain('On these answers: likely fits.');
    expect(text).toContain('- The child is aged between 0 and 16 years (section 3)');
    expect(text).toContain('(section 3; professional judgement)');
    expect(text).toContain(
      '- If every criterion of section 3 that applies must be met: likely fits.',
    );
    expect(text).toContain('Sample Service Policy and Procedures, Version 2, October 2024');
  });

  it('clears every answer', async () => {
    await wake();
    await choose(fits);
    await press('Show the result');
    await press('Clear my answers');
    expect(page.querySelectorAll('input:checked')).toHaveLength(0);
    expect(short()).toBe('Your answers are cleared.');
    expect(page.querySelector('.check-outcome')).toBeNull();
    await press('Show the result');
    expect(short()).toContain('0 of 15 questions answered.');
  });

  it('keeps nothing in the address or in storage', async () => {
    const before = window.location.href;
    await wake();
    await choose(fits);
    await press('Show the result');
    expect(window.location.href).toBe(before);
    expect(window.localStorage.length + window.sessionStorage.length).toBe(0);
    expect(document.cookie).toBe('');
  });
});
