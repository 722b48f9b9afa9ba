import { isKind } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { plainWords } from '../query.ts';
import { calledBy } from './called.ts';
import type { Passage } from './passage.ts';
import { termsOf } from './terms.ts';
import { PLACES } from './weights.ts';

/** Files that the terms stand in, and the titles: a question loads those of its own terms, and of what it is as a title. */
const TERM_FILES = 128;
const TITLE_FILES = 64;

/** Passages of which what is shown stands in one file. */
export const SHOWN_IN_A_FILE = 8;

/** What the ranking knows of every passage, by its number. */
export interface PassageTable {
  readonly kinds: readonly Kind[];
  /** The procedure's id; empty where it is of none. */
  readonly procedures: readonly string[];
  /** How many passages before it its page's own stands: 0 for the page itself. */
  readonly afterPage: readonly number[];
  /** Terms in its text. */
  readonly lengths: readonly number[];
  /** Different terms in its title. */
  readonly titleLengths: readonly number[];
}

/** The passage that is the page on which a passage stands. */
export const pageOf = (passage: number, { afterPage }: PassageTable): number =>
  passage - (afterPage[passage] ?? 0);

/** The passages that have a term, in their order, each as its distance from the one before, times places, plus place. */
export type Postings = readonly number[];

/** The terms of one file. */
export type TermFile = Readonly<Record<string, Postings>>;

/** The titles of one file: after the number of each passage that bears it, how many letters the title has in all. */
export type TitleFile = Readonly<Record<string, readonly number[]>>;

function fileAmong(files: number, text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % files;
}

/** The file in which a term stands. */
export const fileOfTerm = (term: string): number => fileAmong(TERM_FILES, term);

/** The file in which a title stands, as `calledBy` has it. */
export const fileOfTitle = (title: string): number => fileAmong(TITLE_FILES, title);

/** Each passage that has a term, with the place of its term: a number of `PLACES`. */
export function* passagesOf(postings: Postings): Generator<readonly [number, number]> {
  let passage = 0;
  for (const posting of postings) {
    passage += Math.floor(posting / PLACES.length);
    yield [passage, posting % PLACES.length];
  }
}

/** The place of each term of a passage. */
function placesOf({ title, asked, text }: Passage): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const term of termsOf(text)) places.set(term, places.has(term) ? 1 : 0);
  for (const term of asked.flatMap(termsOf)) places.set(term, 2);
  for (const term of termsOf(title)) places.set(term, 3);
  return places;
}

function termFiles(passages: readonly Passage[]): readonly TermFile[] {
  const postings = new Map<string, number[]>();
  const last = new Map<string, number>();
  for (const [number, passage] of passages.entries()) {
    for (const [term, place] of placesOf(passage)) {
      const own = postings.get(term) ?? [];
      own.push((number - (last.get(term) ?? 0)) * PLACES.length + place);
      postings.set(term, own);
      last.set(term, number);
    }
  }
  const terms = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  return Array.from({ length: TERM_FILES }, (_, file) =>
    Object.fromEntries(terms.filter(([term]) => fileOfTerm(term) === file)),
  );
}

function titleFiles(passages: readonly Passage[]): readonly TitleFile[] {
  const titles = new Map<string, number[]>();
  for (const [number, { shown, pageTitle = shown.title }] of passages.entries()) {
    // A duty has no title but its sentence, which nobody types whole.
    if (shown.kind === 'duty') continue;
    for (const title of new Set([shown.title, pageTitle])) {
      const called = calledBy(title);
      titles.set(called, [...(titles.get(called) ?? []), number, plainWords(title).length]);
    }
  }
  return Array.from({ length: TITLE_FILES }, (_, file) =>
    Object.fromEntries([...titles].filter(([title]) => fileOfTitle(title) === file)),
  );
}

/** The index of passages as its files hold it. A page stands before its parts. */
export function answerIndex(passages: readonly Passage[]): {
  readonly table: PassageTable;
  readonly files: readonly TermFile[];
  readonly titles: readonly TitleFile[];
} {
  const pages = new Map<string, number>();
  for (const [number, { page }] of passages.entries()) {
    if (!pages.has(page)) pages.set(page, number);
  }
  return {
    table: {
      kinds: passages.map(({ shown }) => shown.kind),
      procedures: passages.map(({ shown }) => shown.procedure ?? ''),
      afterPage: passages.map(({ page }, number) => number - (pages.get(page) ?? number)),
      lengths: passages.map(({ text }) => termsOf(text).length),
      titleLengths: passages.map(({ title }) => new Set(termsOf(title)).size),
    },
    files: termFiles(passages),
    titles: titleFiles(passages),
  };
}

const isNumbers = (data: unknown): boolean =>
  Array.isArray(data) && data.every((each) => typeof each === 'number');

const isWords = (data: unknown): boolean =>
  Array.isArray(data) && data.every((each) => typeof each === 'string');

/** Whether what was fetched is the table of passages: a network's own page may answer in its place. */
export const isPassageTable = (data: unknown): data is PassageTable =>
  typeof data === 'object' &&
  data !== null &&
  'kinds' in data &&
  Array.isArray(data.kinds) &&
  data.kinds.every((kind) => typeof kind === 'string' && isKind(kind)) &&
  'procedures' in data &&
  isWords(data.procedures) &&
  'afterPage' in data &&
  isNumbers(data.afterPage) &&
  'lengths' in data &&
  isNumbers(data.lengths) &&
  'titleLengths' in data &&
  isNumbers(data.titleLengths);

/** Whether what was fetched is a file of terms, or of titles. */
export const isTermFile = (data: unknown): data is TermFile & TitleFile =>
  typeof data === 'object' && data !== null && Object.values(data).every(isNumbers);
