import { hasParts } from '../kit/load-data.ts';

/** What the document leaves open, as a trainer reads it. */
export interface NotedQuestion {
  readonly title: string;
  readonly text: string;
  readonly readings: readonly string[];
  /** Whom to ask, in words. */
  readonly ask: string;
}

/** What only a trainer sees of a map: a file of its own, which the projected view never loads. */
export interface NotesData {
  /** The map's own notes, by step. */
  readonly notes: Readonly<Record<string, string>>;
  /** What the document leaves open at a step, by step: ids of questions. */
  readonly open: Readonly<Record<string, readonly string[]>>;
  readonly questions: Readonly<Record<string, NotedQuestion>>;
}

/** Whether what was fetched is a map's notes: a network's own page may answer in its place. */
export function isNotesData(data: unknown): data is NotesData {
  return hasParts(data, ['notes', 'open', 'questions']);
}
