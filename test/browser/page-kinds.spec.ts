import { describe, expect, it } from 'vitest';
import { onePageOfEachKind } from './page-kinds.ts';
import { axe, overflow, visit } from './site.ts';

describe.each(onePageOfEachKind())('%s', (_kind, path) => {
  it.each([
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(`${path} at %i px, %s`, async (width, scheme) => {
    const { page, errors } = await visit(path, { width, scheme });
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(errors).toEqual([]);
  });
});
