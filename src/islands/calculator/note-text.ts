import { caseNote } from '../../timescale/words/case-note.ts';
import type { CalculatorProps } from './props.ts';
import type { WorkedOut } from './work-out.ts';

/** The text to copy for a case note: the rule, its dates and how they were counted; nothing about a family. */
export function noteText(props: CalculatorProps, found: WorkedOut, today: string): string {
  const { rule, events, questions } = props;
  return caseNote({
    rule: `${rule.title}: ${rule.words}`,
    council: props.council,
    procedure: props.service,
    clause: rule.clauses.join('; '),
    version: props.version,
    answers: found.answers,
    nouns: Object.fromEntries(Object.entries(events).map(([id, { noun }]) => [id, noun])),
    computedOn: today,
    openQuestions: questions.map(({ title, ask }) => `${title}. Ask: ${ask}.`),
  });
}
