import { appendFileSync } from 'node:fs';

/** A check by its name, with a line for each fault that it found. */
export interface Checked {
  readonly check: string;
  readonly faults: readonly string[];
}

/**
 * Prints each fault, then how many checks passed and failed, and says whether all held. The test command hands over a
 * file in CHECK_COUNTS, to which the counts are added so that its closing line can sum them.
 */
export function report(title: string, results: readonly Checked[]): boolean {
  const failed = results.filter(({ faults }) => faults.length > 0);
  for (const { check, faults } of failed) {
    console.error(`\n${title}: not so: ${check} (${String(faults.length)})`);
    for (const fault of faults) console.error(`  ${fault}`);
  }
  const passed = results.length - failed.length;
  console.log(`${title}: ${String(passed)} passed, ${String(failed.length)} failed`);
  const counts = process.env['CHECK_COUNTS'];
  if (counts !== undefined) appendFileSync(counts, `${String(passed)} ${String(failed.length)}\n`);
  return failed.length === 0;
}
