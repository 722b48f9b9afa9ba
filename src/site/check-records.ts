import { asked } from '../../content/asked.ts';
import { councils } from '../../content/councils.ts';
import { library } from '../../content/index.ts';
import { checkProcedure, sameMarkFaults } from '../procedure/checks/index.ts';
import type { Procedure } from '../procedure/index.ts';
import { knownIds } from '../procedure/index.ts';
import { contentTypeFaults } from './content-types.ts';
import { faultLine } from './locate-record.ts';
import { isStarted, ROOT } from './project.ts';
import { readSections } from './read-sections.ts';
import { report } from './report.ts';
import type { Checked } from './report.ts';

/** The checks over one procedure's records and sections, each fault with its file and line. */
export function recordChecks(root: string, procedure: Procedure): readonly Checked[] {
  const { sections, faults } = readSections(root, procedure.id);
  const results = [
    { check: 'sections parse', faults },
    ...checkProcedure(procedure, sections, asked[procedure.id]),
  ];
  return results.map((result) => ({
    check: `${procedure.id}: ${result.check}`,
    faults: result.faults.map((fault) => faultLine(root, fault)),
  }));
}

/** What staff would type for a procedure that the library does not hold. */
function askedOfNone(): Checked {
  const strays = Object.keys(asked).filter(
    (id) => !library.some((procedure) => procedure.id === id),
  );
  return {
    check: 'what is asked belongs to a procedure',
    faults: strays.map(
      (id) =>
        `content/asked.ts:1: "${id}" is no procedure. ${knownIds(
          library.map((known) => known.id),
          id,
        )}`,
    ),
  };
}

if (isStarted(import.meta.url)) {
  const held = report('Records', [
    { check: 'the types of content/ hold', faults: contentTypeFaults(ROOT) },
    askedOfNone(),
    {
      check: 'no two councils have the same mark',
      faults: sameMarkFaults(councils).map((fault) => faultLine(ROOT, fault)),
    },
    ...library.flatMap((procedure) => recordChecks(ROOT, procedure)),
  ]);
  if (!held) process.exitCode = 1;
}
