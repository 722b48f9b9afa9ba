import { pageOf } from './answer-index.ts';
import { havingWord, rarityOfWord } from './having-word.ts';
import type { AnswerIndex } from './having-word.ts';
import type { Question } from './question.ts';
import {
  LEAST_SHARE,
  POWER_OF_MISSING_WORDS,
  WORTH_OF_KIND,
  WORTH_OF_NAMED,
  WORTH_OF_PAGE,
  WORTH_OF_TIME_ASKED,
  WORTH_OF_TITLE_SHARE,
  WORTH_OF_WHOLE_TITLE,
} from './weights.ts';

/** A passage with what it is worth as an answer. */
export interface RankedPassage {
  readonly passage: number;
  readonly score: number;
  /** How much of the question its page has, by the rarity of words: from nothing, 0, to all of it, 1. */
  readonly share: number;
  /** The parts of its page, itself among them, that have a good part of the question too, best first. */
  readonly parts: readonly number[];
}

/** What a passage has of a question. */
interface Had {
  score: number;
  /** The rarity of the words that it has; of those in its title; and the terms of its title that are asked for. */
  rarity: number;
  titleRarity: number;
  readonly titleTerms: Set<string>;
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

/** What a page has: its best passage, and the parts of it that have a good part of the question. */
interface OfPage {
  readonly best: Omit<RankedPassage, 'parts'>;
  readonly parts: Map<number, number>;
}

/** The passages that answer, best first: of each page the best one. */
export function rankPassages(
  questions: readonly Question[],
  index: AnswerIndex,
): readonly RankedPassage[] {
  const pages = new Map<number, OfPage>();
  for (const question of questions) {
    const gathered = gather(question, index);
    for (const [passage, own] of gathered.had) {
      const score = scoreOf(passage, own, gathered, question, index);
      const page = pageOf(passage, index.table);
      const share = (gathered.ofPage.get(page) ?? 0) / gathered.total;
      const found = { passage, score, share };
      const { best, parts } = pages.get(page) ?? { best: found, parts: new Map<number, number>() };
      pages.set(page, { best: score > best.score ? found : best, parts });
      const isPart = own.rarity >= LEAST_SHARE * gathered.total;
      if (isPart) parts.set(passage, Math.max(score, parts.get(passage) ?? 0));
    }
  }
  return [...pages.values()]
    .map(({ best, parts }) => ({
      ...best,
      parts: [...parts].sort(([, a], [, b]) => b - a).map(([passage]) => passage),
    }))
    .sort((a, b) => b.score - a.score);
}
