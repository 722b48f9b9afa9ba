import type {
  EligibilityCheck,
  Criterion,
  Rule,
  YesNoCriterion,
} from '../../src/eligibility/check.ts';

/** A small criterion of yes and no, for tests. */
export function aCriterion(name: string): YesNoCriterion {
  return {
    question: `${name}?`,
    statement: `It is ${name}`,
    kind: 'fact',
    answers: 'yes-no',
    sources: [{ section: 'criteria', ref: '1' }],
  };
}

/** A small sound check over the criteria of the rules, for tests to spoil. */
export function aCheck(
  criteria: Readonly<Record<string, Criterion>>,
  rule: Rule,
  ...further: readonly Rule[]
): EligibilityCheck {
  return {
    title: 'A check',
    summary: 'For tests.',
    sources: [{ section: 'criteria', ref: '1' }],
    groups: [{ heading: 'Criteria', criteria }],
    readings: [
      { id: 'first', text: 'the first reading holds', rule },
      ...further.map((other, index) => ({
        id: `further-${String(index + 1)}`,
        text: `further reading ${String(index + 1)} holds`,
        rule: other,
      })),
    ],
    talkTo: 'manager',
    next: {
      'likely fits': { text: 'Ask.' },
      'does not appear to fit': { text: 'Look elsewhere.' },
      'cannot tell yet': { text: 'Find out.' },
      'talk to': { text: 'Talk.' },
    },
  };
}

/** Rules by the ids of their criteria. */
export const ids = (...names: readonly string[]): readonly Rule[] =>
  names.map((criterion) => ({ criterion }));
