import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, folderOf, keptAs, typeOf } from '../../src/offline/list.ts';
import { joinFiles, splitFiles } from '../../src/offline/pack-format.ts';
import { versionOf, writePacks } from '../../src/site/offline/packs.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('where an address is kept', () => {
  it.each([
    ['', ''],
    ['icon.svg', ''],
    ['deadlines/', ''],
    ['deadlines/one/', 'deadlines'],
    ['deadlines/one/two/', 'deadlines/one'],
    ['deadlines/one/two', 'deadlines/one'],
    ['process-maps/one/two/walk.json', 'process-maps/one'],
    ['_astro/a.1234.js', '_astro'],
    ['pagefind/fragment/en_1.pf_fragment', 'pagefind/fragment'],
  ])('"%s" stands in the pack of "%s"', (address, folder) => {
    expect(folderOf(address)).toBe(folder);
  });

  it.each([
    ['index.html', '', 'text/html; charset=utf-8'],
    ['a/index.html', 'a/', 'text/html; charset=utf-8'],
    ['a/b.json', 'a/b.json', 'application/json'],
    ['pagefind/x.pf_meta', 'pagefind/x.pf_meta', 'application/octet-stream'],
  ])('%s is kept as "%s", of the type %s', (file, address, type) => {
    expect(keptAs(file)).toBe(address);
    expect(typeOf(keptAs(file))).toBe(type);
  });
});

describe('a pack', () => {
  const files = [
    { address: 'a/', body: bytes('<p>Über\n’</p>') },
    { address: 'empty.txt', body: bytes('') },
    { address: 'b.bin', body: new Uint8Array([0, 10, 255]) },
  ];

  it('gives back what was put into it', () => {
    expect(splitFiles(joinFiles(files))).toEqual(files);
    expect(splitFiles(joinFiles([]))).toEqual([]);
  });

  it.each([
    ['cut short', joinFiles(files).slice(0, -1)],
    ['a page in its place', bytes('<!doctype html>\n<p>Sign in</p>')],
    ['a list of something else', bytes('[1,2]\n')],
  ])('is refused where it is %s', (_, whole) => {
    expect(() => splitFiles(whole)).toThrow();
  });
});

describe('the packs of a site', () => {
  const dist = mkdtempSync(join(tmpdir(), 'packs-'));
  afterAll(() => {
    rmSync(dist, { recursive: true });
  });
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), text);
  };
  write('index.html', '<p>home</p>');
  write('a/one/index.html', '<p>one</p>');
  write('b/one/index.html', '<p>one</p>');
  write('404.html', '<p>help</p>');
  write('data/all.json', '{}');
  write('pagefind/x.pf_meta', gzipSync('pagefind_dcd and more'));

  it('hold every folder, leave out what no page needs, and unpack what the search has packed', () => {
    const packs = writePacks(dist);
    expect(packs.map(({ folder }) => folder).sort()).toEqual(['', 'a', 'b', 'pagefind']);
    expect(bytesOf(packs)).toBe(
      packs.reduce((sum, { file }) => sum + readFileSync(join(dist, file)).length, 0),
    );
    const [found] = packs.filter(({ folder }) => folder === 'pagefind');
    const [meta] = splitFiles(
      new Uint8Array(gunzipSync(readFileSync(join(dist, found?.file ?? '')))),
    );
    expect(new TextDecoder().decode(meta?.body)).toBe('pagefind_dcd and more');
  });

  it('keep their name until something in them changes', () => {
    const before = writePacks(dist);
    expect(writePacks(dist)).toEqual(before);
    write('b/one/index.html', '<p>another</p>');
    const after = writePacks(dist);
    const changed = after.filter(({ file }) => !before.some((one) => one.file === file));
    expect(changed.map(({ folder }) => folder)).toEqual(['b']);
    expect(versionOf(after)).not.toBe(versionOf(before));
  });
});
