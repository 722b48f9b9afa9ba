import { close, createIndex } from 'pagefind';
import { expect, it } from 'vitest';
import { tellingPagefind } from '../../src/site/telling-pagefind.ts';

it('Pagefind’s own script tells where a part of the index does not load', async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  await index?.addHTMLFile({ url: '/', content: '<html lang="en"><body>Visit</body></html>' });
  const { files = [] } = (await index?.getFiles()) ?? {};
  await close();
  const script = new TextDecoder().decode(
    files.find(({ path }) => path === 'pagefind.js')?.content,
  );
  const telling = tellingPagefind(script);
  expect(script.length - telling.length).toBe(2 * '.catch(()=>{})'.length);
  expect(telling).toMatch(/async loadChunk\(\w+\) ?\{ ?await this\.cachedLoad\(/);
});

it('another script is refused', () => {
  expect(() => tellingPagefind('export const search = 1;')).toThrow(/0 places.*Read its loadChunk/);
});
