import { least, most, statedWords } from '../timescale/index.ts';
import type { Figure } from './figure.ts';
import { knownIds } from './known-ids.ts';
import type { Procedure } from './procedure.ts';

/** What stands in a record's text: plain words, or a record that prints itself. */
export type TextPart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'timescale'; readonly id: string; readonly words: string }
  | { readonly kind: 'figure'; readonly id: string; readonly words: string };

const TOKEN = /\{(timescale|figure):([a-z0-9-]+)(?::(min|max|n))?\}/g;

type WithFigures = Pick<Procedure, 'id' | 'timescales' | 'figures'>;

function missing(
  procedure: WithFigures,
  kind: string,
  id: string,
  known: readonly string[],
): Error {
  return new Error(
    `content/${procedure.id}: a text names the ${kind} "${id}", which is not in ${kind}s.ts. ` +
      knownIds(known, id),
  );
}

/** A figure in its own words: "aged between 0 and 16 years". */
export function printedFigure(figure: Figure): string {
  return figure.words
    .replaceAll('{min}', String(least(figure.figure)))
    .replaceAll('{max}', String(most(figure.figure)))
    .replaceAll('{n}', String(most(figure.figure)));
}

function figurePart(procedure: WithFigures, id: string, end: string | undefined): TextPart {
  const figure = procedure.figures[id];
  if (figure === undefined) {
    throw missing(procedure, 'figure', id, Object.keys(procedure.figures));
  }
  if (end === undefined) return { kind: 'figure', id, words: printedFigure(figure) };
  const value = end === 'min' ? least(figure.figure) : most(figure.figure);
  return { kind: 'figure', id, words: String(value) };
}

function timescalePart(procedure: WithFigures, id: string): TextPart {
  const timescale = procedure.timescales[id];
  if (timescale === undefined) {
    throw missing(procedure, 'timescale', id, Object.keys(procedure.timescales));
  }
  return { kind: 'timescale', id, words: statedWords(timescale) };
}

/**
 * A record's text with `{timescale:id}`, `{figure:id}` and `{figure:id:min}` looked up.
 * Throws where the procedure has no such record, naming the folder, the id and the known ids.
 */
export function textParts(procedure: WithFigures, text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) parts.push({ kind: 'words', words: text.slice(end, match.index) });
    const [token, kind, id = '', which] = match;
    parts.push(
      kind === 'timescale' ? timescalePart(procedure, id) : figurePart(procedure, id, which),
    );
    end = match.index + token.length;
  }
  if (end < text.length) parts.push({ kind: 'words', words: text.slice(end) });
  return parts;
}

/** The same as one string of plain words. */
export function fillText(procedure: WithFigures, text: string): string {
  return textParts(procedure, text)
    .map((part) => part.words)
    .join('');
}
