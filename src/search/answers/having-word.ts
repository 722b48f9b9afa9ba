import type { PassageTable, Postings } from './answer-index.ts';
import { passagesOf } from './answer-index.ts';
import type { AskedWord } from './question.ts';
import { LENGTH_COUNTS, LONGEST, PLACES, WORTH_OF_ALIAS, WORTH_OF_PLACE } from './weights.ts';

/** The index as the ranking reads it: the table, and the postings of every term that is asked for. */
export interface AnswerIndex {
  readonly table: PassageTable;
  readonly postings: ReadonlyMap<string, Postings>;
}

const TITLE = PLACES.indexOf('title');
const IN_TEXT = PLACES.indexOf('more in the text');

/** How rare a term is: a word that every passage has says nothing. */
function rarityOf(term: string, { table, postings }: AnswerIndex): number {
  const having = postings.get(term)?.length ?? 0;
  return having === 0 ? 0 : Math.log(1 + (table.kinds.length - having + 0.5) / (having + 0.5));
}

/** What one passage has of one way of saying a word: its worth, and the terms of its title that are asked for. */
interface HadOfWay {
  readonly worth: number;
  readonly titleTerms: readonly string[];
}

const NOTHING: HadOfWay = { worth: 0, titleTerms: [] };

/** The passages that have every term of one way of saying a word. */
function havingWay(
  way: readonly string[],
  { table, postings }: AnswerIndex,
  meanLength: number,
): ReadonlyMap<number, HadOfWay> {
  let having: ReadonlyMap<number, HadOfWay> | undefined;
  for (const term of way) {
    const next = new Map<number, HadOfWay>();
    for (const [passage, place] of passagesOf(postings.get(term) ?? [])) {
      const before = having === undefined ? NOTHING : having.get(passage);
      if (before === undefined) continue;
      const long = Math.min(LONGEST, (table.lengths[passage] ?? 0) / meanLength);
      const worth = WORTH_OF_PLACE[place] ?? 0;
      next.set(passage, {
        worth: before.worth + (place <= IN_TEXT ? worth / (1 + LENGTH_COUNTS * (long - 1)) : worth),
        titleTerms: place === TITLE ? [...before.titleTerms, term] : before.titleTerms,
      });
    }
    having = next;
  }
  return having ?? new Map<number, HadOfWay>();
}

/** How rare a word is: as itself or, where nothing has it, as the rarest of what stands for it. */
export function rarityOfWord([own, ...others]: AskedWord, index: AnswerIndex): number {
  const rarest = (way: readonly string[]): number =>
    Math.max(...way.map((term) => rarityOf(term, index)));
  return rarest(own) || Math.max(0, ...others.map(rarest));
}

/** What each passage has of one word, in the way in which it has most. */
export function havingWord(
  word: AskedWord,
  index: AnswerIndex,
  meanLength: number,
): ReadonlyMap<number, HadOfWay> {
  const best = new Map<number, HadOfWay>();
  for (const [at, way] of word.entries()) {
    const scale = (at === 0 ? 1 : WORTH_OF_ALIAS) / way.length;
    for (const [passage, { worth, titleTerms }] of havingWay(way, index, meanLength)) {
      if (worth * scale <= (best.get(passage)?.worth ?? 0)) continue;
      const isInTitle = titleTerms.length === way.length;
      best.set(passage, { worth: worth * scale, titleTerms: isInTitle ? titleTerms : [] });
    }
  }
  return best;
}
