import { parseArgs } from 'node:util';
import { library } from '../../content/index.ts';
import type { Occasion } from '../changes/append.ts';
import { append } from '../changes/append.ts';
import type { Entry } from '../changes/history.ts';
import { toldBy, toldName } from '../changes/kinds.ts';
import { toDayNumber } from '../timescale/index.ts';
import { readHistory, writeHistory } from './history-files.ts';
import { isStarted, ROOT } from './project.ts';
import { readSections } from './read-sections.ts';

/** An entry in a line, as the command says what it has told. */
function entryWords(entry: Entry): string {
  if (entry.change === 'published') return `published: ${entry.text}`;
  return `${entry.change}: the ${toldName(entry.kind, entry.id)} "${entry.id}"`;
}

/** Tells of what has changed in the records of each procedure, and says what; nothing where nothing has. */
export function tellChanges(root: string, occasion: Occasion): readonly string[] {
  return library.flatMap((procedure) => {
    const history = readHistory(root, procedure.id);
    const { sections, faults } = readSections(root, procedure.id);
    if (faults.length > 0) {
      throw new Error(
        `content/${procedure.id}/sections/: not all can be read; npm run build tells why.`,
      );
    }
    const next = append(history, toldBy(procedure, sections), occasion);
    writeHistory(root, procedure.id, next);
    const known = new Set(history.entries.map((entry) => JSON.stringify(entry)));
    return next.entries
      .filter((entry) => !known.has(JSON.stringify(entry)))
      .map((entry) => `content/${procedure.id}/history/changes.json: ${entryWords(entry)}`);
  });
}

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });

/** `npm run changes`, with `-- --why "one sentence"` and, for another day than today, `--on 2027-01-04`. */
function run(): void {
  const { values } = parseArgs({ options: { why: { type: 'string' }, on: { type: 'string' } } });
  const date = values.on ?? today();
  if (toDayNumber(date) === undefined) {
    throw new RangeError(`--on ${date} is no day. Write it as ${today()}.`);
  }
  const told = tellChanges(ROOT, { date, why: values.why });
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
