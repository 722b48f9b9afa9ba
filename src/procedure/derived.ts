import type { Actors, Datable } from '../timescale/index.ts';
import { isDatable } from '../timescale/index.ts';
import type { OpenQuestion } from './open-question.ts';
import type { Procedure } from './procedure.ts';
import { sentenceStart } from './sentence.ts';

/** A record of an open question with its id. */
export interface NamedQuestion {
  readonly id: string;
  readonly question: OpenQuestion;
}

type Affected = keyof OpenQuestion['affects'];

/** The open questions that name a record, or any of several, each once: the way back that records themselves never hold. */
export function questionsAffecting(
  procedure: Procedure,
  kind: Affected,
  ...ids: readonly string[]
): readonly NamedQuestion[] {
  return Object.entries(procedure.openQuestions)
    .filter(([, question]) => ids.some((id) => question.affects[kind]?.includes(id) === true))
    .map(([questionId, question]) => ({ id: questionId, question }));
}

/** The limit that a timescale must never pass, as a list of none or one. */
export function limitsOf(procedure: Procedure, timescale: string): readonly string[] {
  const record = procedure.timescales[timescale];
  return record && 'neverPast' in record && record.neverPast !== undefined
    ? [record.neverPast]
    : [];
}

/** The timescales that must never pass this limit. */
export function heldBy(procedure: Procedure, limit: string): readonly string[] {
  return Object.keys(procedure.timescales).filter((id) => limitsOf(procedure, id).includes(limit));
}

/**
 * The timescales whose dates a calculator shows beside its own: contradictions, the limit never to be passed, and what a
 * limit holds.
 */
export function comparedWith(procedure: Procedure, timescale: string): readonly string[] {
  return [
    ...new Set([
      ...contradicted(procedure, timescale),
      ...limitsOf(procedure, timescale),
      ...heldBy(procedure, timescale),
    ]),
  ];
}

/**
 * The timescales that a contradiction sets beside this one: each one's calculator shows the others' dates too.
 */
export function contradicted(procedure: Procedure, timescale: string): readonly string[] {
  const others = questionsAffecting(procedure, 'timescales', timescale)
    .filter(({ question }) => question.compare === true)
    .flatMap(({ question }) => question.affects.timescales ?? []);
  return [...new Set(others)].filter((id) => id !== timescale);
}

/** The timescales that a calculator can answer, in the order of the records. */
export function datableTimescales(procedure: Procedure): readonly (readonly [string, Datable])[] {
  return Object.entries(procedure.timescales).flatMap(([id, timescale]) =>
    isDatable(timescale) ? [[id, timescale] as const] : [],
  );
}

/** The role ids of an actor list; none where the source names nobody. */
export function roleIds(who: Actors): readonly string[] {
  if (who === 'not stated') return [];
  return 'anyOf' in who ? who.anyOf : who.allOf;
}

/** Actors in words: "Team Manager or Advanced Practitioner"; "not stated" where the source names nobody. */
export function actorWords(procedure: Pick<Procedure, 'roles'>, who: Actors): string {
  if (who === 'not stated') return 'not stated';
  const names = roleIds(who).map((id) => procedure.roles[id]?.name ?? id);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${'anyOf' in who ? 'or' : 'and'} ${last}`;
}

/** The same where it stands by itself: "Team Manager", or that the document does not say who. */
export function whoWords(procedure: Pick<Procedure, 'roles'>, who: Actors): string {
  return who === 'not stated'
    ? 'The document does not say who'
    : sentenceStart(actorWords(procedure, who));
}

/** A source's reference as a link reads: "section 5 step 1"; one that begins with a word stands as it is. */
export function clauseWords(ref: string): string {
  return /^\d/.test(ref) ? `section ${ref}` : ref;
}

/** What is unclear about a rule of time and whom to ask, a sentence each, as files and notes say it. */
export function questionsToAsk(procedure: Procedure, timescale: string): readonly string[] {
  return questionsAffecting(procedure, 'timescales', timescale).map(
    ({ question }) => `${question.title}. Ask: ${actorWords(procedure, { anyOf: question.ask })}.`,
  );
}
