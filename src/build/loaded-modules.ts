import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importsOf } from './imports.ts';

/** The files of the project that a script loads at once: itself and, again and again, what it imports from. */
export function loadedModules(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!/\.tsx?$/.test(file)) return;
    for (const { specifier, dynamic, types } of importsOf(file, readFileSync(file, 'utf8'))) {
      if (specifier.startsWith('.') && !dynamic && types !== true)
        visit(join(dirname(file), specifier));
    }
  };
  visit(entry);
  return found;
}
