import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a file is a program that can be started. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program that a variable of the environment names, undefined where it names none; an error where it can't be started. */
export function namedProgram(environment: Environment, variable: string): string | undefined {
  const named = environment[variable];
  if (named === undefined || named === '') return undefined;
  if (isExecutable(named)) return named;
  throw new Error(`${variable} is "${named}", which is not a program that can be started.`);
}

/** The first program of these names along the path. */
export function programOnPath(
  environment: Environment,
  names: readonly string[],
): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}
