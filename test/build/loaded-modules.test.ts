import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { loadedModules } from '../../src/build/loaded-modules.ts';
import { ROOT } from '../../src/build/project.ts';

it('a calculator loads its engine at once, and neither the plan, Luxon nor what makes files', () => {
  const loaded = [...loadedModules(join(ROOT, 'src/islands/calculator/calculator.ts'))].map(
    (file) => relative(ROOT, file).replaceAll('\\', '/'),
  );
  expect(loaded).toEqual(
    expect.arrayContaining([
      'src/islands/calculator/work-out.ts',
      'src/timescale/answer.ts',
      'src/timescale/day-number.ts',
      'src/timescale/bank-holidays.json',
    ]),
  );
  const late =
    /save-dates|calendar-file|calendar-download|case-plan|plan-|luxon|service-hours|\.tsx$/;
  expect(loaded.filter((file) => late.test(file))).toEqual([]);
  // Types alone.
  expect(loaded).not.toContain('src/timescale/record.ts');
});
