import { asked } from '../../content/asked.ts';
import { councils } from '../../content/councils.ts';
import { library } from '../../content/index.ts';
import { historyFaults } from '../changes/faults.ts';
import { BadHistory } from '../changes/history.ts';
import { toldBy } from '../changes/kinds.ts';
import { checkProcedure, sameMarkFaults } from '../procedure/checks/index.ts';
import type { Procedure } from '../procedure/index.ts';
import { knownIds } from '../procedure/index.ts';
import { contentTypeFaults } from './content-types.ts';
import { readHistory } from './history-files.ts';
import { faultLine } from './locate-record.ts';
import { isStarted, ROOT } from './project.ts';
import { readSections } from './read-sections.ts';
import type { SectionsRead } from './read-sections.ts';
import { report } from './report.ts';
import type { Checked } from './report.ts';

/**
 * Whether readers were told of what one procedure's records say. A build only says it, so that a change can be looked at first;
 * the tests hold it.
 */
export function historyCheck(
  root: string,
  procedure: Procedure,
  { sections }: SectionsRead,
): Checked {
  const faultsOf = (): readonly string[] => {
    try {
      const history = readHistory(root, procedure.id);
      const faults = historyFaults(procedure.id, history, toldBy(procedure, sections));
      return faults.map((fault) => faultLine(root, fault));
    } catch (error) {
      if (error instanceof BadHistory) return [error.message];
      throw error;
    }
  };
  return { check: `${procedure.id}: readers are told of every change`, faults: faultsOf() };
}

/** The checks over one procedure's records and sections, each fault with its file and line. */
export function recordChecks(
  root: string,
  procedure: Procedure,
  { sections, faults }: SectionsRead,
): readonly Checked[] {
  const results = [
    { check: 'sections parse', faults },
    ...checkProcedure(procedure, sections, asked[procedure.id]),
  ];
  return results.map((result) => ({
    check: `${procedure.id}: ${result.check}`,
    faults: result.faults.map((fault) => faultLine(root, fault)),
  }));
}

/** Says what readers are to be told of before the records are published. */
function sayUntold(untold: readonly string[]): void {
  if (untold.length === 0) return;
  console.warn(`\nReaders are not told of these changes yet (the tests ask for it):`);
  for (const fault of untold) console.warn(`  ${fault}`);
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
  const read = library.map((procedure) => [procedure, readSections(ROOT, procedure.id)] as const);
  const held = report('Records', [
    { check: 'the types of content/ hold', faults: contentTypeFaults(ROOT) },
    askedOfNone(),
    {
      check: 'no two councils have the same mark',
      faults: sameMarkFaults(councils).map((fault) => faultLine(ROOT, fault)),
    },
    ...read.flatMap(([procedure, sections]) => recordChecks(ROOT, procedure, sections)),
  ]);
  // What is about to be mended is not told yet.
  if (held) {
    sayUntold(
      read.flatMap(([procedure, sections]) => historyCheck(ROOT, procedure, sections).faults),
    );
  } else {
    process.exitCode = 1;
  }
}
