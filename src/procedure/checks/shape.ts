import { COMPARISON_TOPICS } from '../comparison.ts';
import type { Procedure } from '../procedure.ts';
import type { Fault } from './fault.ts';

/** What every procedure has, and the file that holds it; a list may be empty, not missing. */
const PARTS = {
  council: 'procedure',
  document: 'procedure',
  sections: 'procedure',
  stages: 'procedure',
  events: 'procedure',
  roles: 'roles',
  timescales: 'timescales',
  figures: 'figures',
  duties: 'duties',
  phases: 'phases',
  eligibility: 'eligibility',
  processMaps: 'process-maps',
  glossary: 'glossary',
  openQuestions: 'open-questions',
  comparison: 'comparison',
} as const satisfies Partial<Record<keyof Procedure, string>>;

/** Parts of a procedure that are missing. No other check can be made while one is. */
export function missingParts(procedure: Procedure): readonly Fault[] {
  const held: Readonly<Partial<Record<string, unknown>>> = { ...procedure };
  return Object.entries(PARTS)
    .filter(([part]) => held[part] === undefined)
    .map(([part, file]) => ({
      procedure: procedure.id,
      place: { file: `content/${procedure.id}/index.ts`, line: 1 },
      message: `the procedure "${procedure.id}" has no ${part}`,
      mend: `Write ${part} in content/${procedure.id}/${file}.ts and name it in index.ts; where there is none of them it is empty.`,
    }));
}

/** Topics on which a procedure's comparison says nothing, not even that the document does not say. */
export function missingTopics(procedure: Procedure): readonly Fault[] {
  const said: Readonly<Partial<Record<string, unknown>>> = { ...procedure.comparison };
  return Object.keys(COMPARISON_TOPICS)
    .filter((topic) => said[topic] === undefined)
    .map((topic) => ({
      procedure: procedure.id,
      place: { records: 'comparison', id: 'comparison' },
      message: `the comparison has nothing on "${topic}"`,
      mend: 'List the records that answer it, or write ‘does not say’.',
    }));
}
