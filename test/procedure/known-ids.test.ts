import { expect, it } from 'vitest';
import { knownIds } from '../../src/procedure/known-ids.ts';

it('lists all of a few, and says where there are none', () => {
  expect(knownIds(['visit', 'plan'], 'vist')).toBe('Known: visit, plan.');
  expect(knownIds([], 'vist')).toBe('There are none yet.');
});

it('of many lists those that are spelled most alike, with how many there are', () => {
  const many = Array.from({ length: 150 }, (_, at) => `rule-${at}`);
  const told = knownIds([...many, 'first-home-visit', 'visit', 'joint-visit'], 'joint-vist');
  expect(told).toMatch(/^Nearest of 153: joint-visit, /);
  expect(told.split(', ')).toHaveLength(6);
});
