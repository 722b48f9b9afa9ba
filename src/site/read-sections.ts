import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../procedure/checks/index.ts';
import type { Section } from '../procedure/section/index.ts';
import { parseSection } from '../procedure/section/index.ts';

/** The sections of a procedure that could be read, and a fault for each that could not. */
export interface SectionsRead {
  readonly sections: readonly Section[];
  readonly faults: readonly Fault[];
}

function unreadable(procedure: string, file: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? 1);
  return {
    procedure,
    place: { file, line },
    message: `the section does not parse: ${message}`,
    mend: 'Close every component and brace; write { and < as words or escape them.',
  };
}

/** Reads `content/<procedure>/sections/*.mdx`, in the order of their names. `root` is the project's folder. */
export function readSections(root: string, procedure: string): SectionsRead {
  const folder = join('content', procedure, 'sections');
  if (!existsSync(join(root, folder))) return { sections: [], faults: [] };
  const sections: Section[] = [];
  const faults: Fault[] = [];
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.mdx'));
  for (const name of files.sort()) {
    const file = `${folder}/${name}`;
    try {
      const source = readFileSync(join(root, file), 'utf8');
      sections.push(parseSection(procedure, name.replace(/\.mdx$/, ''), file, source));
    } catch (error) {
      faults.push(unreadable(procedure, file, error));
    }
  }
  return { sections, faults };
}
