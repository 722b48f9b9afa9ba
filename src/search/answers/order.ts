import { pageOf } from './answer-index.ts';
import type { PassageTable } from './answer-index.ts';
import type { Called } from './called.ts';
import { isToTheLetter } from './called.ts';
import type { RankedPassage } from './rank.ts';
import { ANSWERS, LEAST_SHARE, MOST_CALLED, NEAR } from './weights.ts';

/** What is known of a query besides what its words find. */
interface Known {
  readonly table: PassageTable;
  readonly typed: string;
  /** The passages that are called what was typed. */
  readonly called: readonly Called[];
  /** The query names a procedure: what others say need not come early. */
  readonly isNamed: boolean;
  /** How many are shown at first. */
  readonly first: number;
}

/** What is found, best first, by the numbers of the passages: a page once. */
export interface Ordered {
  readonly passages: readonly number[];
  /** How many of them stand as answers before all others. */
  readonly answers: number;
}

/** Shares are sums, which computers round. */
const WHOLE = 0.999;

/** What has all words of the question; where that fills no first list, what has a good part of it too, or else any word. */
function having(ranked: readonly RankedPassage[], first: number): readonly RankedPassage[] {
  const shares = [WHOLE, LEAST_SHARE].map((least) => ranked.filter(({ share }) => share >= least));
  return shares.find(({ length }) => length >= first) ?? ranked;
}

/** The first that answer: of nearly equal ones, one of each procedure before a second of any. */
function firstAnswers(
  ranked: readonly RankedPassage[],
  { table, isNamed }: Known,
): readonly RankedPassage[] {
  const chosen: RankedPassage[] = [];
  const left = [...ranked];
  while (chosen.length < ANSWERS && left.length > 0) {
    const said = new Set(chosen.map(({ passage }) => table.procedures[passage]));
    const [best] = left;
    const least = NEAR * (best?.score ?? 0);
    const other = left.findIndex(
      ({ passage, score }) => score >= least && !said.has(table.procedures[passage]),
    );
    chosen.push(...left.splice(isNamed || other < 0 ? 0 : other, 1));
  }
  return chosen;
}

/** What comes next: the best of each procedure that has not spoken, then the others. */
function next(
  ranked: readonly RankedPassage[],
  before: readonly RankedPassage[],
  { table, isNamed }: Known,
): readonly RankedPassage[] {
  const others = ranked.filter((each) => !before.includes(each));
  if (isNamed) return others;
  const said = new Set(before.map(({ passage }) => table.procedures[passage]));
  const bests = others.filter(({ passage }) => {
    const procedure = table.procedures[passage];
    if (said.has(procedure)) return false;
    said.add(procedure);
    return true;
  });
  return [...bests, ...others.filter((each) => !bests.includes(each))];
}

/**
 * Puts what is found in the order in which it is shown: what is called what was typed, the best answers, then the others.
 * Where no procedure is named, the best of each comes early, for each is what its council's staff look for.
 */
export function inOrder(ranked: readonly RankedPassage[], known: Known): Ordered {
  const page = (passage: number): number => pageOf(passage, known.table);
  const ranks = new Map(ranked.map(({ passage }, at) => [page(passage), at]));
  const rankOf = ([passage]: Called): number => ranks.get(page(passage)) ?? ranked.length;
  const away = (one: Called): number => (isToTheLetter(known.typed, one) ? 0 : 1);
  const called = [...known.called]
    .sort((a, b) => away(a) - away(b) || rankOf(a) - rankOf(b))
    .map(([passage]) => passage)
    .filter((passage, at, all) => all.findIndex((one) => page(one) === page(passage)) === at)
    .slice(0, MOST_CALLED);
  const taken = new Set(called.map(page));
  const others = ranked.filter(({ passage }) => !taken.has(page(passage)));
  const answers = firstAnswers(others, known);
  const rest = next(having(others, known.first), answers, known);
  return {
    passages: [...called, ...[...answers, ...rest].map(({ passage }) => passage)],
    answers: called.length + answers.length,
  };
}
