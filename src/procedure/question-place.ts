import { openQuestionsUrl } from './addresses.ts';
import { listedAt } from './chapter-parts.ts';
import type { Procedure } from './procedure.ts';

/**
 * Where an open question stands: among those of the chapter of its first source, or of a part of it, or of the whole
 * procedure where the document has no chapters. Its anchor is made as a term's is.
 */
export function openQuestionUrl(
  procedure: Pick<Procedure, 'id' | 'chapters' | 'openQuestions'>,
  question: string,
): string {
  const section = procedure.openQuestions[question]?.sources[0].section;
  const at = section === undefined ? {} : listedAt(procedure, section);
  return `${openQuestionsUrl(procedure.id, at)}#${procedure.id}-${question}`;
}
