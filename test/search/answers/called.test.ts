import { expect, it } from 'vitest';
import { calledBy, isToTheLetter } from '../../../src/search/answers/called.ts';

it('a title is found by its telling words, a section of an Act however it is written', () => {
  expect(calledBy('What is the exit plan for?')).toBe(calledBy('Exit plan'));
  expect(calledBy('S.47')).toBe(calledBy('Section 47'));
  expect(calledBy('Exit plan')).not.toBe(calledBy('Exit plans'));
});

it('little words count where they were typed, and an article is none where they were not', () => {
  const titles = ['plan', 'a plan', 'what the plan does'].map(
    (title, passage) => [passage, title.length] as const,
  );
  const isIt = (typed: string) => titles.map((title) => isToTheLetter(typed, title));
  expect(isIt('A plan')).toEqual([false, true, false]);
  expect(isIt('Plan')).toEqual([true, true, false]);
  expect(isIt('what is the plan for')).toEqual([false, false, false]);
});
