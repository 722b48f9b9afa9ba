import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { recordChecks } from '../../src/site/check-records.ts';
import { ROOT } from '../../src/site/project.ts';

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  '%s',
  (_, procedure) => {
    it.each(recordChecks(ROOT, procedure).map(({ check, faults }) => [check, faults] as const))(
      '%s',
      (_check, faults) => {
        expect(faults).toEqual([]);
      },
    );
  },
);
