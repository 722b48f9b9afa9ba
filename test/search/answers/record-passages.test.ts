import { expect, it } from 'vitest';
import { asked } from '../../../content/asked.ts';
import { library } from '../../../content/index.ts';
import { recordPassages } from '../../../src/search/answers/record-passages.ts';
import { sound } from '../../procedure/a-procedure.ts';

it('a rule of time is shown with who must do what, its time and its clause', () => {
  const passages = recordPassages(sound, { timescale: { visit: ['how soon', 'when'] } });
  expect(passages.find(({ shown }) => shown.kind === 'timescale')).toMatchObject({
    title: 'Visit the family',
    asked: ['how soon', 'when'],
    shown: {
      url: '/deadlines/a-procedure/visit/',
      line: 'Worker must visit the family.',
      pill: 'within 10 days',
      clause: 'section 1',
    },
  });
});

it('a rule of time says with who is asked for what all that it holds under', () => {
  const rule = {
    ...sound.timescales.visit,
    qualifiers: ['where possible'],
    applies: { when: 'if a child is under 1', except: ['at weekends'] },
  };
  const procedure = { ...sound, timescales: { ...sound.timescales, visit: rule } };
  const found = recordPassages(procedure, {}).find(({ shown }) => shown.kind === 'timescale');
  expect(found?.shown.line).toBe(
    'Worker must visit the family. Applies: where possible; if a child is under 1; except at weekends.',
  );
});

it('what staff would type is found by and is never shown', () => {
  const passages = recordPassages(sound, { timescale: { visit: ['how soon', 'when'] } });
  expect(passages.flatMap(({ asked: phrases }) => phrases)).toContain('how soon');
  expect(JSON.stringify(passages.map(({ shown }) => shown))).not.toContain('how soon');
});

it('a duty is there only where something is asked of it', () => {
  const kinds = (what: Parameters<typeof recordPassages>[1]) =>
    recordPassages(sound, what).map(({ shown }) => shown.kind);
  expect(kinds({})).not.toContain('duty');
  expect(kinds({ duty: { visit: ['the house', 'who goes'] } })).toContain('duty');
});

it('a duty speaks for the page of its section, and every other record for itself', () => {
  const passages = recordPassages(sound, { duty: { visit: ['the house', 'who goes'] } });
  for (const { page, shown } of passages) {
    expect(page).toBe(shown.kind === 'duty' ? shown.url.replace(/#duty-visit$/, '') : shown.url);
  }
  expect(passages.some(({ page, shown }) => page !== shown.url)).toBe(true);
});

it('every term, question, rule, map, check and role of the library is there once, in words', () => {
  for (const procedure of library) {
    const passages = recordPassages(procedure, asked[procedure.id] ?? {});
    const urls = passages.map(({ shown }) => shown.url);
    expect(new Set(urls).size).toBe(urls.length);
    const { glossary, openQuestions, timescales, processMaps, roles } = procedure;
    const kinds = [glossary, openQuestions, timescales, processMaps, roles];
    expect(urls.length).toBeGreaterThanOrEqual(
      kinds.reduce((sum, records) => sum + Object.keys(records).length, 0),
    );
    for (const { shown, text } of passages) {
      expect(`${shown.title} ${shown.line} ${text}`).not.toMatch(
        /\{(?:timescale|figure):|undefined/,
      );
    }
  }
});
