import type { OpenQuestion, Procedure } from '../../procedure/index.ts';
import { questionsAffecting } from '../../procedure/index.ts';
import { timescalesOf } from '../role/role-records.ts';
import { mapsToWalk } from './week-reading.ts';
import type { WeekRule } from './week-rules.ts';
import { timesOfRule } from './week-rules.ts';

/** An open question of a document that touches a role's work. */
export interface QuestionToRaise {
  readonly id: string;
  readonly question: OpenQuestion;
  /** Whom to ask, in words, but for the role itself; none where it alone is asked. */
  readonly ask: string | undefined;
}

function askedWords(procedure: Procedure, { ask }: OpenQuestion, role: string): string | undefined {
  const others = ask.filter((id) => id !== role).map((id) => procedure.roles[id]?.name ?? id);
  return others.length === 0 ? undefined : others.join(' or ');
}

/**
 * What the document leaves unclear about a role's work, each once: about the rules that it begins with, then about its
 * other rules of time, then about the maps at which it acts.
 */
export function questionsToRaise(
  procedure: Procedure,
  role: string,
  rules: readonly WeekRule[],
): readonly QuestionToRaise[] {
  const first = rules.flatMap((rule) => timesOfRule(procedure, rule));
  const own = timescalesOf(procedure, role).map(([id]) => id);
  const maps = mapsToWalk(procedure, role).map(({ map }) => map);
  const found = new Map(
    [
      ...questionsAffecting(procedure, 'timescales', ...first),
      ...questionsAffecting(procedure, 'timescales', ...own),
      ...questionsAffecting(procedure, 'maps', ...maps),
    ].map(({ id, question }) => [id, question]),
  );
  return [...found].map(([id, question]) => ({
    id,
    question,
    ask: askedWords(procedure, question, role),
  }));
}
