import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { historyCheck, recordChecks } from '../../src/site/check-records.ts';
import { ROOT } from '../../src/site/project.ts';
import { readSections } from '../../src/site/read-sections.ts';

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  '%s',
  (_, procedure) => {
    const read = readSections(ROOT, procedure.id);
    const checked = [...recordChecks(ROOT, procedure, read), historyCheck(ROOT, procedure, read)];
    it.each(checked.map(({ check, faults }) => [check, faults] as const))(
      '%s',
      (_check, faults) => {
        expect(faults).toEqual([]);
      },
    );
  },
);
