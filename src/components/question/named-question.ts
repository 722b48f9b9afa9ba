import type { OpenQuestion, Procedure } from '../../procedure/index.ts';
import { knownIds } from '../../procedure/index.ts';

/** The open question that a page names. Throws where the procedure has none of that id. */
export function namedQuestion(procedure: Procedure, id: string): OpenQuestion {
  const question = procedure.openQuestions[id];
  if (question !== undefined) return question;
  throw new Error(
    `content/${procedure.id}: <OpenQuestion id="${id}"> names no record of open-questions.ts. ` +
      knownIds(Object.keys(procedure.openQuestions), id),
  );
}
