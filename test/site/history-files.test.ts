import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../src/changes/append.ts';
import { toldBy } from '../../src/changes/kinds.ts';
import { readHistory, writeHistory } from '../../src/site/history-files.ts';
import { section, sound } from '../procedure/a-procedure.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const now = toldBy(sound, [section()]);
const begun = append({ told: undefined, entries: [] }, now, { date: '2026-12-01' });
const folder = (): string => join(root, 'content', sound.id, 'history');

describe('the history of a procedure', () => {
  it('has not begun while it has no file', () => {
    expect(readHistory(root, sound.id)).toEqual({ told: undefined, entries: [] });
  });

  it('is read as it was written, with a file for each kind of which there is a record', () => {
    writeHistory(root, sound.id, begun);
    expect(readHistory(root, sound.id)).toEqual(begun);
    const files = readdirSync(folder());
    expect(files).toContain('timescales.json');
    expect(files).not.toContain('chapters.json');
  });

  it('keeps what was told of records that went, to the last of a kind', () => {
    const without = toldBy({ ...sound, glossary: {} }, [section()]);
    const next = append(readHistory(root, sound.id), without, { date: '2026-12-02' });
    writeHistory(root, sound.id, next);
    expect(readHistory(root, sound.id)).toEqual(next);
    expect(next.entries.at(-1)).toMatchObject({ change: 'gone', kind: 'term' });
  });

  it('is left as it is, to the letter, where nothing differs', () => {
    const text = (): string => readFileSync(join(folder(), 'changes.json'), 'utf8');
    const none = toldBy({ ...sound, glossary: {}, duties: {} }, [section()]);
    const occasion = { date: '2026-12-03', why: 'It was read again.' };
    writeHistory(root, sound.id, append(readHistory(root, sound.id), none, occasion));
    const written = text();
    expect(written).toContain('It was read again.');
    for (const date of ['2026-12-03', '2026-12-04']) {
      writeHistory(root, sound.id, append(readHistory(root, sound.id), none, { date }));
      expect(text()).toBe(written);
    }
  });

  it('names the file that is damaged', () => {
    writeFileSync(join(folder(), 'duties.json'), '{"visit": {}}');
    expect(() => readHistory(root, sound.id)).toThrow(`content/${sound.id}/history/duties.json: `);
  });
});
