import { z } from 'zod';
import { readFixture } from '../read-fixture.ts';
import { answeredInHundred } from './answered-in-hundred.ts';
import { expect, test } from './fixtures.ts';

/**
 * Questions as a worker, a manager, a partner and a new starter would type them, written from the sources by readers who knew
 * neither what is `asked` nor the ranking, each with the addresses that answer it, stated before any search. A third was looked
 * at while the ranking was made; two thirds were kept back and tried once it stood.
 */
const questions = readFixture(
  z
    .array(
      z.strictObject({
        query: z.string().min(2),
        voice: z.enum(['worker', 'manager', 'partner', 'new starter']),
        finds: z.array(z.string().startsWith('/')).min(1),
        set: z.enum(['looked at', 'kept back']),
      }),
    )
    .min(150),
  'fair-questions.json',
  'questions with the addresses of which one answers: [{ "query": "who chairs", "voice": "manager", "finds": ["/procedures/a/b/"], "set": "kept back" }]',
);

/** Of a hundred questions, how many are answered by the very first hit, and by one of the first three: at least. */
const FIRST = 75;
const FIRST_THREE = 92;

test(`of a hundred questions that were kept back, ${FIRST} are answered first and ${FIRST_THREE} among the first three`, async ({
  searchPage,
}) => {
  const kept = questions.filter(({ set }) => set === 'kept back');
  const { first, firstThree, missed } = await answeredInHundred(searchPage, kept);
  expect(first).toBeGreaterThanOrEqual(FIRST);
  expect(firstThree, missed.join('\n')).toBeGreaterThanOrEqual(FIRST_THREE);
});
