import { expect, it } from 'vitest';
import { nameTyped } from '../../src/search/names.ts';

it('is the other name that was typed, but for words that say nothing', () => {
  expect(nameTyped(['Respite', 'time out'], 'Short breaks', ['what is respite'])).toBe('Respite');
  expect(nameTyped(['Respite'], 'Short breaks', ['review', 'respite'])).toBe('Respite');
});

it('is none where another thing was typed, or the title has it', () => {
  expect(nameTyped(['Respite'], 'Short breaks', ['respite care'])).toBeUndefined();
  expect(nameTyped(['Respite'], 'Planned respite', ['respite'])).toBeUndefined();
  expect(nameTyped([], 'Short breaks', ['short breaks'])).toBeUndefined();
});
