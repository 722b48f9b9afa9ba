import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { library } from '../../content/index.ts';
import { ROOT } from '../../src/site/project.ts';

/** What a worker types, and the addresses of which one must be among the first three. */
const asked = z.array(
  z.strictObject({ query: z.string().min(2), finds: z.array(z.string().startsWith('/')).min(1) }),
);

export type SearchQuestion = z.infer<typeof asked>[number];

const read = (file: string): readonly SearchQuestion[] =>
  asked.parse(JSON.parse(readFileSync(join(ROOT, 'test/fixtures', file), 'utf8')));

/** Questions that one procedure answers. */
export const questionsOf = (procedure: string): readonly SearchQuestion[] =>
  read(`${procedure}/search-questions.json`);

/** Questions of every procedure of the library, and those that no procedure answers. */
export const questions: readonly SearchQuestion[] = [
  ...library.flatMap(({ id }) => questionsOf(id)),
  ...read('search-questions.json'),
];
