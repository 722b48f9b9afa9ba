import type { Procedure } from '../procedure/index.ts';
import { fillText, glossaryUrl, openQuestionUrl } from '../procedure/index.ts';
import type { Kind } from './kinds.ts';

/** A record that the index holds by itself, where one page lists many. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly procedure: Procedure;
}

/** Texts one after the other, each a sentence. */
const sentences = (texts: readonly string[]): string =>
  texts.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ');

function terms(procedure: Procedure): readonly IndexRecord[] {
  return Object.entries(procedure.glossary).map(([id, entry]) => ({
    url: glossaryUrl(procedure.id, id),
    content: sentences(
      [entry.term, entry.expansion, fillText(procedure, entry.meaning)].filter(
        (text) => text !== undefined,
      ),
    ),
    title: entry.term,
    aliases: [
      ...(entry.expansion === undefined ? [] : [entry.expansion]),
      ...(entry.aliases ?? []),
    ],
    kind: 'glossary',
    procedure,
  }));
}

function questions(procedure: Procedure): readonly IndexRecord[] {
  return Object.entries(procedure.openQuestions).map(([id, question]) => ({
    url: openQuestionUrl(procedure.id, id),
    content: sentences([
      question.title,
      fillText(procedure, question.text),
      ...(question.readings ?? []).map((reading) => fillText(procedure, reading)),
    ]),
    title: question.title,
    aliases: [],
    kind: 'open question',
    procedure,
  }));
}

/** The terms and open questions of the library, each a record of the index of its own. */
export const indexRecords = (library: readonly Procedure[]): readonly IndexRecord[] =>
  library.flatMap((procedure) => [...terms(procedure), ...questions(procedure)]);
