import type { Asked, Procedure } from '../procedure/index.ts';
import {
  dutySentence,
  fillText,
  glossaryUrl,
  openQuestionUrl,
  RECORD_KINDS,
  roleUrl,
  sentenceStart,
} from '../procedure/index.ts';
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

/** As much of a sentence as a list of hits has room for in a title, in letters. */
const TITLE_LENGTH = 110;

/** A sentence that is too long for a title, up to a whole word. */
function shortened(sentence: string): string {
  if (sentence.length <= TITLE_LENGTH) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', TITLE_LENGTH)).replace(/[.,;:]$/, '')} …`;
}

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
    url: openQuestionUrl(procedure, id),
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

/** The roles of which something is asked. */
function roles(procedure: Procedure, asked: Asked): readonly IndexRecord[] {
  return Object.entries(procedure.roles)
    .filter(([id]) => asked.role?.[id] !== undefined)
    .map(([id, role]) => ({
      url: roleUrl(procedure.id, id),
      content: sentences([sentenceStart(role.name), role.summary]),
      title: sentenceStart(role.name),
      aliases: role.aliases ?? [],
      kind: 'role',
      procedure,
    }));
}

/** The duties of which something is asked, each by its sentence: it leads to that sentence in its section. */
function duties(procedure: Procedure, asked: Asked): readonly IndexRecord[] {
  return Object.entries(procedure.duties)
    .filter(([id]) => asked.duty?.[id] !== undefined)
    .map(([id, duty]) => {
      const sentence = fillText(procedure, dutySentence(duty));
      return {
        url: RECORD_KINDS.duty.url(procedure, id),
        content: sentence,
        title: shortened(sentence),
        aliases: [],
        kind: 'duty',
        procedure,
      };
    });
}

/**
 * What the index holds besides pages: the terms and open questions of the library, and the roles and duties of which
 * something is asked, each a record of its own.
 */
export const indexRecords = (
  library: readonly Procedure[],
  asked: Readonly<Record<string, Asked>>,
): readonly IndexRecord[] =>
  library.flatMap((procedure) => {
    const own = asked[procedure.id] ?? {};
    return [
      ...terms(procedure),
      ...questions(procedure),
      ...roles(procedure, own),
      ...duties(procedure, own),
    ];
  });
