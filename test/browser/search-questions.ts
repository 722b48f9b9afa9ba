import { z } from 'zod';
import { library } from '../../content/index.ts';
import { readFixture } from '../read-fixture.ts';

/** What a worker types, and the addresses of which one must be among the first three. */
const asked = z.array(
  z.strictObject({ query: z.string().min(2), finds: z.array(z.string().startsWith('/')).min(1) }),
);

export type SearchQuestion = z.infer<typeof asked>[number];

const read = (file: string): readonly SearchQuestion[] =>
  readFixture(
    asked,
    file,
    'what a worker types, with the addresses of which one must be among the first three: [{ "query": "first visit", "finds": ["/deadlines/a-procedure/first-visit/"] }]',
  );

/** Questions that one procedure answers. */
export const questionsOf = (procedure: string): readonly SearchQuestion[] =>
  read(`${procedure}/search-questions.json`);

/** Questions of every procedure of the library, and those that no procedure answers. */
export const questions: readonly SearchQuestion[] = [
  ...library.flatMap(({ id }) => questionsOf(id)),
  ...read('search-questions.json'),
];
