import type { Actors, Strength, Timescale } from '../timescale/index.ts';
import { roleIds } from './derived.ts';
import type { CitedAs, Duty } from './duty.ts';
import { dutySentence } from './duty.ts';
import type { Procedure } from './procedure.ts';
import { textParts } from './text.ts';

/** A rule of time that a duty's sentence cites, with the actor and the strength that a list prints for it. */
export interface CitedRule {
  readonly id: string;
  readonly timescale: Timescale;
  /** The pill's words: "within 2 working days". */
  readonly words: string;
  readonly as: CitedAs;
  readonly who: Actors;
  readonly strength: Strength;
}

/** Whether two lists of actors say the same: the same roles, and any or all of them alike. */
function sameActors(a: Actors, b: Actors): boolean {
  return allTogether(a) === allTogether(b) && roleIds(a).join(' ') === roleIds(b).join(' ');
}

function allTogether(who: Actors): boolean {
  return who !== 'not stated' && 'allOf' in who && who.allOf.length > 1;
}

/** Whether a rule of time is one record's to print: duty and rule name the same actor with the same strength. */
export function agrees(duty: Duty, timescale: Timescale): boolean {
  return sameActors(duty.who, timescale.who) && duty.strength === timescale.strength;
}

/**
 * The rules of time that a duty's sentence cites, in its order. Actor and strength are always those of one record, as
 * `cites` has it; where duty and rule agree there is nothing to choose.
 */
export function citedRules(procedure: Procedure, duty: Duty): readonly CitedRule[] {
  return textParts(procedure, dutySentence(duty)).flatMap((part) => {
    const timescale = part.kind === 'timescale' ? procedure.timescales[part.id] : undefined;
    if (part.kind !== 'timescale' || timescale === undefined) return [];
    const as = duty.cites?.[part.id] ?? 'duty';
    const { who, strength } = as === 'rule' ? timescale : duty;
    return [{ id: part.id, timescale, words: part.words, as, who, strength }];
  });
}

/** Those of them whose words the sentence gives as somebody's: what it only mentions is left out. */
export function givenRules(procedure: Procedure, duty: Duty): readonly CitedRule[] {
  return citedRules(procedure, duty).filter(({ as }) => as !== 'nothing');
}
