import type { ChapterRecords, OpenQuestion, Procedure } from '../../procedure/index.ts';
import { recordsByChapter } from '../../procedure/index.ts';

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

/** The chapters of a procedure that have open questions; none where its document has no chapters, and one page has them all. */
export const questionsByChapter = (
  procedure: Pick<Procedure, 'chapters' | 'openQuestions'>,
): readonly ChapterRecords[] => recordsByChapter(procedure, procedure.openQuestions);
