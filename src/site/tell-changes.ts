import { parseArgs } from 'node:util';
import { library } from '../../content/index.ts';
import type { Occasion } from '../changes/append.ts';
import { append } from '../changes/append.ts';
import type { Entry } from '../changes/history.ts';
import { isSameEntry } from '../changes/history.ts';
import { toldBy, toldName } from '../changes/kinds.ts';
import type { Procedure } from '../procedure/index.ts';
import { toDayNumber } from '../timescale/index.ts';
import { readHistory, writeHistory } from './history-files.ts';
import { isStarted, ROOT } from './project.ts';
import { readSections } from './read-sections.ts';

/** An entry in a line, as the command says what it has told. */
function entryWords(entry: Entry): string {
  if (entry.change === 'published') return `published: ${entry.text}`;
  return `${entry.change}: the ${toldName(entry.kind, entry.id)} "${entry.id}"`;
}

/** Tells of what has changed in a procedure's records, and says what in a line each. */
function tellOf(root: string, procedure: Procedure, occasion: Occasion): readonly string[] {
  const history = readHistory(root, procedure.id);
  const { sections, faults } = readSections(root, procedure.id);
  if (faults.length > 0) {
    throw new Error(
      `content/${procedure.id}/sections/: not all can be read; npm run build tells why.`,
    );
  }
  const file = `content/${procedure.id}/history/changes.json`;
  try {
    const next = append(history, toldBy(procedure, sections), occasion);
    writeHistory(root, procedure.id, next);
    return next.entries
      .filter((entry) => !history.entries.some((known) => isSameEntry(known, entry)))
      .map((entry) => `${file}: ${entryWords(entry)}`);
  } catch (error) {
    throw error instanceof RangeError ? new Error(`${file}: ${error.message}`) : error;
  }
}

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });

/** `npm run changes`, with `-- --why "one sentence"` and, for another day than today, `--on 2027-01-04`. */
function run(): void {
  const { values } = parseArgs({ options: { why: { type: 'string' }, on: { type: 'string' } } });
  const date = values.on ?? today();
  if (toDayNumber(date) === undefined) {
    throw new RangeError(`--on ${date} is no day. Write it as ${today()}.`);
  }
  const told = library.flatMap((procedure) => tellOf(ROOT, procedure, { date, why: values.why }));
  for (const line of told) console.log(line);
  console.log(
    told.length === 0
      ? 'Nothing has changed since it was last told.'
      : `${told.length} told, of ${date}.`,
  );
}

if (isStarted(import.meta.url)) {
  try {
    run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
