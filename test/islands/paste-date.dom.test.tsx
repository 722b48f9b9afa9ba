import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { DateEntry } from '../../src/islands/kit/date-entry/DateEntry.tsx';
import { readFields } from '../../src/islands/kit/date-entry/read-dates.ts';

afterEach(() => {
  render(null, document.body);
});

function paste(text: string, withTime: boolean, box = 'day'): Event {
  render(<DateEntry idPrefix="d" legend="When was it?" withTime={withTime} />, document.body);
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } });
  document.getElementById(`d-${box}`)?.dispatchEvent(event);
  return event;
}

it('a whole date that is pasted into one box is spread over the three', () => {
  let heard = 0;
  document.body.addEventListener('input', () => (heard += 1));
  const event = paste('Wednesday 23 December 2026', false, 'month');
  expect(readFields(document, 'd')).toMatchObject({ day: '23', month: 'december', year: '2026' });
  expect(event.defaultPrevented).toBe(true);
  expect(heard).toBe(1);
});

it('and its time over the two others, where a time counts', () => {
  paste('3:30am on Wednesday 23 December 2026', true);
  expect(readFields(document, 'd')).toMatchObject({ day: '23', hour: '3', minute: '30' });
});

it('anything else is pasted as it is', () => {
  expect(paste('23', false).defaultPrevented).toBe(false);
  expect(readFields(document, 'd').day).toBe('');
});
