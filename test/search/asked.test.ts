import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { askedByUrl, withAsked } from '../../src/search/asked.ts';
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

it('a page has it as an entry of its own for the index, and no other page changes', () => {
  const html = '<body><main id="main" data-pagefind-body><h1>Visit</h1></main></body>';
  expect(withAsked(html)).toBe(html);
  expect(withAsked(html, ['mum says "no"', 'R&D'])).toBe(
    '<body><main id="main" data-pagefind-body>' +
      '<span hidden data-pagefind-meta="asked[data-value]" data-value="mum says &quot;no&quot;; R&amp;D"></span>' +
      '<h1>Visit</h1></main></body>',
  );
});

it('phrases go into an entry and come out again', () => {
  expect(splitPhrases(joinPhrases(['how soon', 'when']))).toEqual(['how soon', 'when']);
  expect(splitPhrases(undefined)).toEqual([]);
});

it('the index finds a page by it, and has it in no text and so in no excerpt', async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  const html = `<html lang="en"><body><main data-pagefind-body><h1>Visit</h1><p>The family is seen.</p></main></body></html>`;
  await index?.addHTMLFile({
    url: '/visit/',
    content: withAsked(html, ['kid seen alone', 'when']),
  });
  const { files = [] } = (await index?.getFiles()) ?? {};
  await close();
  const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'));
  const text = gunzipSync(fragment?.content ?? new Uint8Array()).toString();
  const read = z
    .object({ content: z.string(), meta: z.record(z.string(), z.string()) })
    .parse(JSON.parse(text.slice(text.indexOf('{'))));
  expect(read.meta['asked']).toBe('kid seen alone; when');
  expect(read.content).toContain('The family is seen.');
  expect(read.content).not.toContain('alone');
});
