import type { OpenQuestion, Procedure } from '../../procedure/index.ts';
import { fillText, questionsAffecting } from '../../procedure/index.ts';
import type { Actors, Sources } from '../../timescale/index.ts';

/** What every kind of record needs on its way from the library to a public file. */

/** Copies a source list: the public files hold plain arrays. */
export const copySources = (sources: Sources): { section: string; ref: string }[] =>
  sources.map(({ section, ref }) => ({ section, ref }));

/** Copies who acts. */
export function copyActors(who: Actors): 'not stated' | { anyOf: string[] } | { allOf: string[] } {
  if (who === 'not stated') return who;
  return 'anyOf' in who ? { anyOf: [...who.anyOf] } : { allOf: [...who.allOf] };
}

/** Fills the figures into a procedure's texts; an absent text stays absent. */
export function filler(procedure: Procedure): {
  (text: string): string;
  (text: string | undefined): string | undefined;
};
export function filler(procedure: Procedure) {
  return (text: string | undefined): string | undefined =>
    text === undefined ? undefined : fillText(procedure, text);
}

/** The ids of the open questions that name a record. */
export const questionIds = (
  procedure: Procedure,
  kind: keyof OpenQuestion['affects'],
  id: string,
): string[] => questionsAffecting(procedure, kind, id).map((question) => question.id);

/** Each record of one kind of every procedure, in the library's order. */
export function everyRecord<T, R>(
  library: readonly Procedure[],
  pick: (procedure: Procedure) => Readonly<Record<string, T>>,
  publish: (procedure: Procedure, id: string, record: T) => R,
): R[] {
  return library.flatMap((procedure) =>
    Object.entries(pick(procedure)).map(([id, record]) => publish(procedure, id, record)),
  );
}
