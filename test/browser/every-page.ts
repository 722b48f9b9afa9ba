import { describe, expect, it } from 'vitest';
import { share } from './shares.ts';
import { axe, foreign, overflow, paths, visit } from './site.ts';

/** Into how many files the pages of the site are dealt. */
const SHARES = 4;

/** Looks at one share of the pages of the site on a small phone. */
export function lookAtPages(which: 1 | 2 | 3 | 4): void {
  const own = share(paths, which, SHARES);
  describe.each(own.map((path) => [path] as const))('%s', (path) => {
    it('has no fault that axe can find, no script error, no request elsewhere, no sideways scroll', async () => {
      const { page, errors, requests } = await visit(path, { width: 320 });
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(errors).toEqual([]);
      expect(foreign(requests)).toEqual([]);
    });
  });
}
