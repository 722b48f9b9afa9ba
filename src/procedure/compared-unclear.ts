import { isDatable } from '../timescale/index.ts';
import type { ComparedRecord } from './comparison.ts';
import type { NamedQuestion } from './derived.ts';
import { questionsAffecting } from './derived.ts';
import { dutySentence } from './duty.ts';
import type { Procedure } from './procedure.ts';
import { textParts } from './text.ts';

/** What is not clear in a compared record. */
export interface Unclear {
  /** In how many ways its clause, or its check's rule, can be read: 1 where it is clear. */
  readonly readings: number;
  /** The open questions that name the record; of a duty, those that name a figure that it prints. */
  readonly questions: readonly NamedQuestion[];
}

function readingsOf(procedure: Procedure, compared: ComparedRecord): number {
  if ('timescale' in compared) {
    const timescale = procedure.timescales[compared.timescale];
    return timescale !== undefined && isDatable(timescale) ? timescale.readings.length : 1;
  }
  return 'check' in compared ? (procedure.eligibility[compared.check]?.readings.length ?? 1) : 1;
}

/** The figures that a duty prints. */
function figuresIn(procedure: Procedure, duty: string): readonly string[] {
  const found = procedure.duties[duty];
  return textParts(procedure, found ? dutySentence(found) : '').flatMap((part) =>
    part.kind === 'figure' ? [part.id] : [],
  );
}

function questionsOf(procedure: Procedure, compared: ComparedRecord): readonly NamedQuestion[] {
  if ('timescale' in compared) {
    return questionsAffecting(procedure, 'timescales', compared.timescale);
  }
  if ('figure' in compared) return questionsAffecting(procedure, 'figures', compared.figure);
  if ('duty' in compared) {
    return questionsAffecting(procedure, 'figures', ...figuresIn(procedure, compared.duty));
  }
  return 'check' in compared ? questionsAffecting(procedure, 'checks', compared.check) : [];
}

/** What a reader who sets the procedures side by side must know before taking a record at its word. */
export function unclearIn(procedure: Procedure, compared: ComparedRecord): Unclear {
  return {
    readings: readingsOf(procedure, compared),
    questions: questionsOf(procedure, compared),
  };
}
