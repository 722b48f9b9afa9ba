import { afterEach, describe, expect, it, vi } from 'vitest';
import { isMetered } from '../../src/islands/offline/metered.ts';
import { copyWords, keepWords } from '../../src/islands/offline/words.ts';

const state = {
  isKept: true,
  isRefused: false,
  isTold: false,
  version: '0123456789',
  bytes: 4_629_017,
  keptOn: '2026-11-30T09:05:00.000Z',
  checkedOn: undefined,
};

describe('what is told of the copy', () => {
  it('is which it is, since when, and when it was last checked', () => {
    expect(copyWords(state)).toMatch(/^This guide is kept on this device: copy 012345, kept on /);
    expect(copyWords(state)).not.toContain('Last checked');
    expect(copyWords({ ...state, checkedOn: state.keptOn })).toMatch(/Last checked .*2026/);
    expect(copyWords({ ...state, isKept: false })).toBe('This guide is not kept on this device.');
    expect(keepWords(state)).toBe('Keep this guide on this device (4.6 MB)');
  });
});

describe('a connection is metered', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    [{}, false],
    [{ connection: {} }, false],
    [{ connection: { saveData: false, type: 'wifi' } }, false],
    [{ connection: { saveData: true } }, true],
    [{ connection: { type: 'cellular' } }, true],
  ])('as the browser tells: %o', (navigator, expected) => {
    vi.stubGlobal('navigator', navigator);
    expect(isMetered()).toBe(expected);
  });
});
