import { z } from 'zod';
import { library } from '../../content/index.ts';
import { readFixture } from '../read-fixture.ts';

/** What a worker types, and the addresses of which one must be among the first three; with `first`, the very first. */
const asked = z.array(
  z.strictObject({
    query: z.string().min(2),
    finds: z.array(z.string().startsWith('/')).min(1),
    first: z.literal(true).optional(),
  }),
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

/** Questions by the procedure that answers them, and those that none or several answer. */
export const questionSets: readonly (readonly [string, readonly SearchQuestion[]])[] = [
  ...library.map(({ id }) => [id, questionsOf(id)] as const),
  ['no one procedure', read('search-questions.json')],
];

/** All of them. */
export const questions: readonly SearchQuestion[] = questionSets.flatMap(([, asked]) => asked);
