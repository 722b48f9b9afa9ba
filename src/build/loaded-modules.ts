import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Imports and exports of values from a file of the project; those of types alone leave nothing in a built script. */
const VALUES_FROM =
  /^(?:import\s+|(?:import|export)\s+(?!type\b)[^'";]*\bfrom\s*)['"](\.[^'"]+)['"]/gm;

/** The files of the project that a script loads at once: itself and, again and again, what it imports from. */
export function loadedModules(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!/\.tsx?$/.test(file)) return;
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(VALUES_FROM)) {
      visit(join(dirname(file), specifier));
    }
  };
  visit(entry);
  return found;
}
