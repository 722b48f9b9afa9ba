import { Session } from 'node:inspector/promises';
import { h, hydrate, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import Calculator from '../../src/islands/calculator/Calculator.tsx';
import { calculatorProps } from '../../src/islands/calculator/make-props.ts';
import { sample } from '../fixtures/sample/index.ts';

/**
 * Project modules that may be executed between the press and the printed answer. They are: the calculator and its answer
 * (Calculator, Answer), reading the boxes (read-dates), counting (reading, answer, whole-days, outcome, day-number,
 * working-calendar, work-to), and telling the date that is printed (headline, dates).
 */
const MOST = 12;

const SRC = `${process.cwd()}/src/`;

const page = document.createElement('div');

afterEach(() => {
  render(null, page);
  page.remove();
});

function type(field: string, value: string): void {
  const box = page.querySelector(`#c-allocation-${field}`);
  if (!(box instanceof HTMLInputElement)) throw new Error(`no box ${field}`);
  box.value = value;
}

/**
 * The project's modules of which a function has run since coverage began. Only functions with a name are looked at: a
 * module that holds types or data is read through getters, which have none.
 */
async function executed(session: Session): Promise<readonly string[]> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ functions }) =>
      functions.some(
        ({ functionName, ranges }) => functionName !== '' && (ranges[0]?.count ?? 0) > 0,
      ),
    )
    .flatMap(({ url }) => (url.includes(SRC) ? [url.slice(url.indexOf(SRC) + SRC.length)] : []))
    .sort();
}

it(`goes through at most ${MOST} modules between the press and the printed answer`, async () => {
  Element.prototype.scrollIntoView = vi.fn();
  document.body.append(page);
  hydrate(h(Calculator, calculatorProps(sample, 'complete-plan', 'c')), page);
  type('day', '16');
  type('month', '12');
  type('year', '2026');

  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const printed = new Promise<readonly string[]>((resolve) => {
    const observer = new MutationObserver(() => {
      if (page.querySelector('output time') === null) return;
      observer.disconnect();
      resolve(executed(session));
    });
    observer.observe(page, { childList: true, subtree: true });
  });
  page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  const modules = await printed;
  session.disconnect();

  expect(page.querySelector('output time')?.getAttribute('datetime')).toBe('2027-01-04');
  expect(modules.length, modules.join('\n')).toBeLessThanOrEqual(MOST);
});
