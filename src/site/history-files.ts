import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from '../changes/history.ts';
import { entriesText, linesText, readEntries, readLines } from '../changes/history.ts';
import { TOLD_KINDS, forEachKind, historyFile } from '../changes/kinds.ts';
import type { Lines } from '../changes/told.ts';

const folderOf = (procedure: string): string => `content/${procedure}/history`;

function readIf<T>(
  root: string,
  file: string,
  read: (file: string, text: string) => T,
): T | undefined {
  const path = join(root, file);
  return existsSync(path) ? read(file, readFileSync(path, 'utf8')) : undefined;
}

/**
 * Reads `content/<procedure>/history/`: a file for each kind of record that the procedure has, and `changes.json`. `root` is
 * the project's folder. Throws a BadHistory where a file is none.
 */
export function readHistory(root: string, procedure: string): History {
  const folder = folderOf(procedure);
  const entries = readIf(root, `${folder}/changes.json`, readEntries) ?? [];
  const told = forEachKind((kind) => readIf(root, `${folder}/${historyFile(kind)}`, readLines));
  const hasBegun = TOLD_KINDS.some((kind) => told[kind] !== undefined);
  return { told: hasBegun ? forEachKind((kind): Lines => told[kind] ?? {}) : undefined, entries };
}

/** Writes a history back. A kind of which there are no records has no file. */
export function writeHistory(root: string, procedure: string, { told, entries }: History): void {
  const folder = join(root, folderOf(procedure));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'changes.json'), entriesText(entries));
  if (told === undefined) return;
  for (const kind of TOLD_KINDS) {
    const path = join(folder, historyFile(kind));
    const isEmpty = Object.keys(told[kind]).length === 0;
    if (!isEmpty || existsSync(path)) writeFileSync(path, linesText(told[kind]));
  }
}
