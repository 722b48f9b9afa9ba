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

/** Parts that a document need not have: `{}` in `index.ts` says so, without a file. */
const MAY_BE_EMPTY: readonly string[] = [
  'timescales',
  'figures',
  'duties',
  'phases',
  'eligibility',
  'processMaps',
  'glossary',
  'openQuestions',
];

function mendOf(procedure: string, part: string, file: string): string {
  const mend = `Write ${part} in content/${procedure}/${file}.ts and name it in index.ts`;
  return MAY_BE_EMPTY.includes(part)
    ? `${mend}; where the document has none, write \`${part}: {}\` in index.ts.`
    : `${mend}.`;
}

/** Parts of a procedure that are missing. No other check can be made while one is. */
export function missingParts(procedure: Procedure): readonly Fault[] {
  const held: Readonly<Partial<Record<string, unknown>>> = { ...procedure };
  return Object.entries(PARTS)
    .filter(([part]) => held[part] === undefined)
    .map(([part, file]) => ({
      procedure: procedure.id,
      place: { file: `content/${procedure.id}/index.ts`, line: 1 },
      message: `the procedure "${procedure.id}" has no ${part}`,
      mend: mendOf(procedure.id, part, file),
    }));
}

/** Topics on which a procedure's comparison says nothing, not even that the document does not say. */
export function missingTopics(procedure: Procedure): readonly Fault[] {
  const said: Readonly<Partial<Record<string, unknown>>> = { ...procedure.comparison };
  const topics = Object.keys(COMPARISON_TOPICS).filter((topic) => said[topic] === undefined);
  if (topics.length === 0) return [];
  return [
    {
      procedure: procedure.id,
      place: { records: 'comparison', id: 'comparison' },
      message: `the comparison has nothing on ${topics.map((topic) => `"${topic}"`).join(', ')}`,
      mend: 'List the records that answer each, or write ‘does not say’.',
    },
  ];
}
