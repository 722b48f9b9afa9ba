import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ROOT } from './project.ts';

const CHECKS = fileURLToPath(new URL('check-records.ts', import.meta.url));

function run(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHECKS], { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}

let running: Promise<boolean> | undefined;
let again: Promise<boolean> | undefined;

/**
 * Runs the checks over the records, which print their faults, and says whether all held. In a process of their own: the
 * records are read as they stand now, and one that cannot be imported at all does not take the dev server with it. What
 * is asked while they run is answered by one more run.
 */
export function checkRecords(): Promise<boolean> {
  if (running !== undefined) {
    again ??= running.then(() => {
      again = undefined;
      return checkRecords();
    });
    return again;
  }
  running = run().finally(() => {
    running = undefined;
  });
  return running;
}
