import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder a script is started from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Whether a module is the script that Node was started with, rather than imported by another. */
export function isStarted(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && fileURLToPath(moduleUrl) === realpathSync(started);
}
