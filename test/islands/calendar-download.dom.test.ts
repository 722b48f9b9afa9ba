import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCode } from '../../src/calendar-file/index.ts';
import { downloadCalendar, downloadCsv } from '../../src/islands/kit/take-away/download.ts';
import type { FileKind } from '../../src/islands/kit/take-away/TakeAway.tsx';
import { TakeAway } from '../../src/islands/kit/take-away/TakeAway.tsx';
import { entriesFrom, eventsOf } from '../calendar-file/a-file.ts';
import { after } from '../timescale/a-reading.ts';

const one = entriesFrom(after(10, 'working-days'), { date: '2026-12-16' });
const two = entriesFrom(after({ min: 4, max: 6 }, 'weeks'), { date: '2026-12-16' });

describe('a file of dates', () => {
  const made: Blob[] = [];
  const pressed: { readonly name: string; readonly url: string; readonly there: boolean }[] = [];
  const revoke = vi.fn();

  beforeEach(() => {
    made.length = 0;
    pressed.length = 0;
    revoke.mockReset();
    vi.useFakeTimers({ now: new Date('2026-11-22T09:30:00.123Z') });
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
      revokeObjectURL: revoke,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      pressed.push({ name: this.download, url: this.href, there: this.isConnected });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('is offered for a calendar, by its type and its name', async () => {
    downloadCalendar(two, 'procedure-rule');
    expect(pressed).toEqual([{ name: 'procedure-rule.ics', url: 'blob:1', there: true }]);
    expect(made[0]?.type).toBe('text/calendar;charset=utf-8');
    const events = eventsOf((await made[0]?.text()) ?? '');
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      two.map(({ date }) => date),
    );
    expect(await made[0]?.text()).toContain('DTSTAMP:20261122T093000Z\r\n');
    expect(document.querySelector('a')).toBeNull();
  });

  it('is offered as a table, its mark for spreadsheets kept', async () => {
    downloadCsv(one, 'procedure-rule');
    expect(pressed).toEqual([{ name: 'procedure-rule.csv', url: 'blob:1', there: true }]);
    expect(made[0]?.type).toBe('text/csv;charset=utf-8');
    const bytes = new Uint8Array((await made[0]?.arrayBuffer()) ?? []);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has a code of its own each time, told with it and written in each entry', async () => {
    const said = [downloadCalendar(two, 'x'), downloadCalendar(two, 'x')];
    const codes = said.map((words) => /Its code is (\S{4}-\S{4})\./.exec(words)?.[1] ?? '');
    expect(new Set(codes).size).toBe(2);
    for (const [at, code] of codes.entries()) {
      expect(readCode(code)).toBeDefined();
      const events = eventsOf((await made[at]?.text()) ?? '');
      expect(events).toHaveLength(2);
      for (const { description, uid } of events) {
        expect(description.endsWith(`Code of this file: ${code}`)).toBe(true);
        expect(uid).toContain(`-${code.replace('-', '').toLowerCase()}@`);
      }
    }
  });

  it('is let go of once it can have been fetched', () => {
    downloadCalendar(one, 'x');
    vi.advanceTimersByTime(30_000);
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(30_000);
    expect(revoke.mock.calls).toEqual([['blob:1']]);
  });

  it('says how much is in it', () => {
    expect(downloadCalendar(one, 'x')).toMatch(/^The calendar file was made: 1 entry, .*9am/);
    expect(downloadCalendar(two, 'x')).toMatch(/^The calendar file was made: 2 entries, /);
    expect(downloadCsv(one, 'x')).toMatch(/^The table was made: 1 row, /);
    expect(downloadCsv(two, 'x')).toMatch(/^The table was made: 2 rows, /);
  });

  it('is not made of nothing', () => {
    expect(downloadCalendar([], 'x')).toBe(downloadCsv([], 'x'));
    expect(downloadCsv([], 'x')).toContain('no date');
    expect(pressed).toEqual([]);
    expect(made).toEqual([]);
  });
});

describe('the buttons beside a result', () => {
  const buttons = (save: (as: FileKind) => Promise<string>) => {
    const row = document.createElement('div');
    render(h(TakeAway, { idPrefix: 'x', className: '', text: () => 'the note', save }), row);
    return {
      press: (name: string) => {
        [...row.querySelectorAll('button')]
          .find(({ textContent }) => textContent.startsWith(name))
          ?.click();
      },
      said: () => [...row.querySelectorAll('[role=status]')].at(-1)?.textContent,
    };
  };

  it('ask for the file that they name, and say what came of it', async () => {
    const table = Promise.withResolvers<string>();
    const { press, said } = buttons((as) =>
      as === 'table' ? table.promise : Promise.resolve(`made: ${as}`),
    );
    press('Add to a calendar');
    await vi.waitFor(() => {
      expect(said()).toBe('made: calendar');
    });
    press('Download as a table');
    await vi.waitFor(() => {
      expect(said()).toBe('');
    });
    table.resolve('made: table');
    await vi.waitFor(() => {
      expect(said()).toBe('made: table');
    });
  });

  it('say in plain words what to do where the file cannot be made', async () => {
    const { press, said } = buttons(() => Promise.reject(new TypeError('Failed to fetch')));
    press('Add to a calendar');
    await vi.waitFor(() => {
      expect(said()).toBe(
        'The file could not be made. Check your connection and try again, or copy the text instead.',
      );
    });
  });
});
