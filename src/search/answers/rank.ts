import type { PassageTable, Postings } from './answer-index.ts';
import { passagesOf } from './answer-index.ts';
import type { AskedWord, Question } from './question.ts';
import {
  LENGTH_COUNTS,
  LONGEST,
  PLACES,
  POWER_OF_MISSING_WORDS,
  WORTH_OF_ALIAS,
  WORTH_OF_KIND,
  WORTH_OF_NAMED,
  WORTH_OF_PAGE,
  WORTH_OF_PLACE,
  WORTH_OF_TIME_ASKED,
  WORTH_OF_TITLE_SHARE,
  WORTH_OF_WHOLE_TITLE,
} from './weights.ts';

/** The index as the ranking reads it: the table, and the postings of every term that is asked for. */
export interface AnswerIndex {
  readonly table: PassageTable;
  readonly postings: ReadonlyMap<string, Postings>;
}

/** A passage with what it is worth as an answer. */
export interface RankedPassage {
  readonly passage: number;
  readonly score: number;
  /** How much of the question its page has, by the rarity of words: from nothing, 0, to all of it, 1. */
  readonly share: number;
}

/** What a passage has of a question. */
interface Had {
  score: number;
  /** The rarity of the words that it has; of those in its title; and the terms of its title that are asked for. */
  rarity: number;
  titleRarity: number;
  readonly titleTerms: Set<string>;
}

/** The passage that is the page on which a passage stands. */
const pageOf = (passage: number, { afterPage }: PassageTable): number =>
  passage - (afterPage[passage] ?? 0);

const TITLE = PLACES.indexOf('title');
const IN_TEXT = PLACES.indexOf('more in the text');

/** How rare a term is: a word that every passage has says nothing. */
function rarityOf(term: string, { table, postings }: AnswerIndex): number {
  const having = postings.get(term)?.length ?? 0;
  return having === 0 ? 0 : Math.log(1 + (table.kinds.length - having + 0.5) / (having + 0.5));
}

/** What one passage has of one way of saying a word. */
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
function rarityOfWord([own, ...others]: AskedWord, index: AnswerIndex): number {
  const rarest = (way: readonly string[]): number =>
    Math.max(...way.map((term) => rarityOf(term, index)));
  return rarest(own) || Math.max(0, ...others.map(rarest));
}

/** What each passage has of one word, in the way in which it has most. */
function havingWord(
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

interface Gathered {
  readonly had: ReadonlyMap<number, Had>;
  /** By page: the rarity of the words that it has in any part. */
  readonly ofPage: ReadonlyMap<number, number>;
  /** The rarity of all the words of the question. */
  readonly total: number;
}

/** Adds up, word by word, what passages and pages have of a question. */
function gather(question: Question, index: AnswerIndex): Gathered {
  const { table } = index;
  const meanLength = table.lengths.reduce((sum, length) => sum + length, 0) / table.lengths.length;
  const had = new Map<number, Had>();
  const ofPage = new Map<number, number>();
  let total = 0;
  for (const word of question.words) {
    const rarity = rarityOfWord(word, index);
    total += rarity;
    const pages = new Set<number>();
    for (const [passage, { worth, titleTerms }] of havingWord(word, index, meanLength)) {
      const { procedure } = question;
      if (procedure !== undefined && table.procedures[passage] !== procedure) continue;
      const own = had.get(passage) ?? {
        score: 0,
        rarity: 0,
        titleRarity: 0,
        titleTerms: new Set<string>(),
      };
      own.score += worth * rarity;
      own.rarity += rarity;
      if (titleTerms.length > 0) own.titleRarity += rarity;
      for (const term of titleTerms) own.titleTerms.add(term);
      had.set(passage, own);
      pages.add(pageOf(passage, table));
    }
    for (const page of pages) ofPage.set(page, (ofPage.get(page) ?? 0) + rarity);
  }
  return { had, ofPage, total };
}

const completeness = (share: number): number => share ** POWER_OF_MISSING_WORDS;

/** What a passage is worth: all words before some, the rarer the more, and a title that the question fills. */
function scoreOf(
  passage: number,
  own: Had,
  { had, ofPage, total }: Gathered,
  question: Question,
  { table }: AnswerIndex,
): number {
  const page = pageOf(passage, table);
  const kind = table.kinds[passage] ?? 'page';
  let score = own.score * completeness(own.rarity / total);
  if (page !== passage) {
    const share = (ofPage.get(page) ?? 0) / total;
    score += WORTH_OF_PAGE * (had.get(page)?.score ?? 0) * completeness(share);
  }
  const titleLength = table.titleLengths[passage] ?? 0;
  const ofTitle = titleLength === 0 ? 0 : own.titleTerms.size / titleLength;
  const filled = ofTitle * (own.titleRarity / total);
  score += WORTH_OF_TITLE_SHARE * filled * total;
  if (filled > 0.999) score += WORTH_OF_WHOLE_TITLE * total;
  if (kind === 'timescale' && question.asksWhen) score *= WORTH_OF_TIME_ASKED;
  if (question.procedure !== undefined) score *= WORTH_OF_NAMED;
  return score * WORTH_OF_KIND[kind];
}

/** The passages that answer, best first: of each page the best one. */
export function rankPassages(
  questions: readonly Question[],
  index: AnswerIndex,
): readonly RankedPassage[] {
  const best = new Map<number, RankedPassage>();
  for (const question of questions) {
    const gathered = gather(question, index);
    for (const [passage, own] of gathered.had) {
      const score = scoreOf(passage, own, gathered, question, index);
      const page = pageOf(passage, index.table);
      const share = (gathered.ofPage.get(page) ?? 0) / gathered.total;
      if (score > (best.get(page)?.score ?? 0)) best.set(page, { passage, score, share });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
