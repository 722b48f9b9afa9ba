import { library } from '../../content/index.ts';
import { checkProcedure } from '../procedure/checks/index.ts';
import type { Procedure } from '../procedure/index.ts';
import { faultLine } from './locate-record.ts';
import { isStarted, ROOT } from './project.ts';
import { readSections } from './read-sections.ts';
import { report } from './report.ts';
import type { Checked } from './report.ts';

/** The checks over one procedure's records and sections, each fault with its file and line. */
export function recordChecks(root: string, procedure: Procedure): readonly Checked[] {
  const { sections, faults } = readSections(root, procedure.id);
  const results = [{ check: 'sections parse', faults }, ...checkProcedure(procedure, sections)];
  return results.map((result) => ({
    check: `${procedure.id}: ${result.check}`,
    faults: result.faults.map((fault) => faultLine(root, fault)),
  }));
}

if (isStarted(import.meta.url)) {
  const held = report(
    'Records',
    library.flatMap((procedure) => recordChecks(ROOT, procedure)),
  );
  if (!held) process.exitCode = 1;
}
