import type { NamedChapter, NamedPart, OpenQuestion, Procedure } from '../../procedure/index.ts';
import { chaptersOf, partsOfChapter } from '../../procedure/index.ts';

/** What is the matter with the source, as its list is headed, in the order of the lists. */
const KINDS = [
  ['contradiction', 'Clauses that contradict each other'],
  ['ambiguity', 'Clauses that can be read in more than one way'],
  ['missing step', 'Steps that are not there'],
  ['lost text', 'Text that is lost or garbled'],
  ['out of date', 'Text that is out of date'],
  ['loose reference', 'References that lead nowhere'],
] as const satisfies readonly (readonly [OpenQuestion['kind'], string])[];

/** The open questions of one kind. */
interface QuestionGroup {
  readonly heading: string;
  readonly anchor: string;
  /** In the order of the records. */
  readonly ids: readonly string[];
}

/** These open questions of a procedure by what is the matter with the source; a kind that has none is left out. */
export function questionsByKind(
  { openQuestions }: Pick<Procedure, 'openQuestions'>,
  ids: readonly string[],
): readonly QuestionGroup[] {
  return KINDS.map(([kind, heading]) => ({
    heading,
    anchor: kind.replaceAll(' ', '-'),
    ids: ids.filter((id) => openQuestions[id]?.kind === kind),
  })).filter(({ ids: own }) => own.length > 0);
}

/** The open questions whose first source is one of these sections, in the order of the records. */
function questionsIn(
  { openQuestions }: Pick<Procedure, 'openQuestions'>,
  sections: readonly string[],
): readonly string[] {
  return Object.entries(openQuestions).flatMap(([id, { sources }]) =>
    sections.includes(sources[0].section) ? [id] : [],
  );
}

/** A part of a long chapter with the open questions that stand on its page. */
interface PartQuestions extends NamedPart {
  readonly ids: readonly string[];
}

/** A chapter with the open questions that stand on its page; or, where it has parts, on the page of each. */
export interface ChapterQuestions extends NamedChapter {
  /** In the order of the records. */
  readonly ids: readonly string[];
  /** None where the chapter's own page has its questions; a part without any is left out. */
  readonly parts: readonly PartQuestions[];
}

/**
 * A document's chapters with the open questions that stand on a page of each, by their first source; none where it has no
 * chapters, whose questions stand on one page. A chapter without any has no page.
 */
export function questionsByChapter(
  procedure: Pick<Procedure, 'chapters' | 'openQuestions'>,
): readonly ChapterQuestions[] {
  return chaptersOf(procedure)
    .map((named) => ({
      ...named,
      ids: questionsIn(procedure, named.chapter.sections),
      parts: partsOfChapter(named.chapter)
        .map((part) => ({ ...part, ids: questionsIn(procedure, part.sections) }))
        .filter(({ ids }) => ids.length > 0),
    }))
    .filter(({ ids }) => ids.length > 0);
}
