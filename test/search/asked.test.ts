import { expect, it } from 'vitest';
import { askedByUrl } from '../../src/search/asked.ts';
import { joinPhrases, splitPhrases } from '../../src/search/phrases.ts';
import { sound } from '../procedure/a-procedure.ts';

it('what is asked is found by the address of its record', () => {
  const asked = {
    'a-procedure': {
      timescale: { visit: ['how soon', 'when'] },
      term: { term: ['what is it', 'taf'] },
      section: { request: ['the form', 'how to ask'] },
      role: { worker: ['who comes', 'my job'] },
      duty: { visit: ['the house', 'somebody sees them'] },
    },
    another: { timescale: { visit: ['no', 'none'] } },
  };
  expect([...askedByUrl([sound], asked)]).toEqual([
    ['/procedures/a-procedure/request/', ['the form', 'how to ask']],
    ['/roles/a-procedure/worker/', ['who comes', 'my job']],
    ['/deadlines/a-procedure/visit/', ['how soon', 'when']],
    ['/procedures/a-procedure/request/#duty-visit', ['the house', 'somebody sees them']],
    ['/glossary/a-procedure/#a-procedure-term', ['what is it', 'taf']],
  ]);
});

it('phrases go into an entry and come out again', () => {
  expect(splitPhrases(joinPhrases(['how soon', 'when']))).toEqual(['how soon', 'when']);
  expect(splitPhrases(undefined)).toEqual([]);
});
