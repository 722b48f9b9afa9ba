import { sentenceStart } from '../procedure/index.ts';
import { isToldKind } from './kinds.ts';
import type { Line, Told } from './told.ts';

const TOKEN = /\{([a-zA-Z]+):([a-z0-9/-]+)(?::(min|max|n))?\}/g;

/** What a line prints where another names it. */
function printed(line: Line, end: string | undefined): string {
  if (end === 'min') return line.min ?? line.words;
  if (end !== undefined) return line.max ?? line.words;
  return line.said ?? line.title ?? line.words;
}

function filled(told: Told, text: string, within: readonly string[]): string {
  return text.replace(TOKEN, (token, kind: string, id: string, end: string | undefined) => {
    const line = isToldKind(kind) ? told[kind][id] : undefined;
    // What has no line, or prints itself, goes by its id.
    if (line === undefined || within.includes(token)) return id.replaceAll(/[/-]/g, ' ');
    return filled(told, printed(line, end), [...within, token]);
  });
}

/** A text of a line as it read while the records told this. */
export const fillLine = (told: Told, text: string): string => filled(told, text, []);

/** A line whole, in its words of that time: its title too where it `isNamed` nowhere beside it. */
export function lineText(told: Told, line: Line, isNamed: boolean): string {
  const title = isNamed || line.title === undefined ? [] : [line.title];
  const texts = [...title, line.words].filter((text) => text !== '');
  return texts.map((text) => sentenceStart(fillLine(told, text))).join('. ');
}
