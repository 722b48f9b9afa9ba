import type { Page } from '@playwright/test';
import { ask } from './asking.ts';

/** A question, and the addresses of which one answers it. */
interface Question {
  readonly query: string;
  readonly finds: readonly string[];
}

/** Of a hundred questions, how many the first hit answers, and one of the first three; and those that none of them does. */
interface Answered {
  readonly first: number;
  readonly firstThree: number;
  /** Each in a line that says what was found in its place. */
  readonly missed: readonly string[];
}

/** Asks each question on the search page. A part of a page that answers, answers. */
export async function answeredInHundred(
  searchPage: Page,
  questions: readonly Question[],
): Promise<Answered> {
  const places: number[] = [];
  const missed: string[] = [];
  for (const { query, finds } of questions) {
    const urls = (await ask(searchPage, query)).slice(0, 3).map(({ url }) => url);
    const place = urls.findIndex((url) =>
      finds.some((expected) => url === expected || url.startsWith(`${expected}#`)),
    );
    places.push(place);
    if (place < 0) missed.push(`"${query}" finds ${urls.join(' ')}, not ${finds.join(' ')}`);
  }
  const ofHundred = (count: number): number => (100 * count) / questions.length;
  return {
    first: ofHundred(places.filter((place) => place === 0).length),
    firstThree: ofHundred(questions.length - missed.length),
    missed,
  };
}
