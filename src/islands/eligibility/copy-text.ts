import type { Assessment, Finding, FindingKind, Findings } from '../../eligibility/index.ts';
import {
  FINDING_HEADINGS,
  OUTCOME_MEANS,
  differenceWords,
  prerequisiteWords,
  shortResult,
} from '../../eligibility/index.ts';
import { FINDING_ORDER } from './finding-order.ts';
import type { EligibilityCheckerProps } from './props.ts';

function findingLine(props: EligibilityCheckerProps, finding: Finding): string {
  const clauses = (props.clauses[finding.criterion] ?? []).map(({ label }) => label).join('; ');
  const judgement = finding.judgement ? '; professional judgement' : '';
  return `- ${finding.statement} (${clauses}${judgement})`;
}

function findingLines(
  props: EligibilityCheckerProps,
  findings: Findings,
  heading: (kind: FindingKind) => string,
): readonly string[] {
  return FINDING_ORDER.flatMap((kind) =>
    findings[kind].length === 0
      ? []
      : ['', `${heading(kind)}:`, ...findings[kind].map((finding) => findingLine(props, finding))],
  );
}

/** The outcome as plain text for a note: criteria, clauses and readings, and never a name. */
export function copyText(props: EligibilityCheckerProps, assessment: Assessment): string {
  const { outcome, prerequisites } = assessment;
  return [
    `${props.check.title} (${props.service}, ${props.council})`,
    shortResult(outcome.kind, props.talkTo),
    OUTCOME_MEANS[outcome.kind],
    ...(prerequisites === undefined
      ? []
      : [`Before you act: ${prerequisiteWords(prerequisites.state, props.talkTo)}`]),
    '',
    'By reading:',
    ...assessment.differences.map((difference) => `- ${differenceWords(difference)}`),
    ...findingLines(props, assessment.findings, (kind) => FINDING_HEADINGS[kind]),
    ...(prerequisites === undefined
      ? []
      : findingLines(
          props,
          prerequisites.findings,
          (kind) => `Before you act, ${FINDING_HEADINGS[kind].toLowerCase()}`,
        )),
    '',
    `Next: ${assessment.next.text}`,
    ...props.safety,
    `Source: ${props.document}. A guide to a published procedure, not legal or case advice.`,
  ].join('\n');
}
