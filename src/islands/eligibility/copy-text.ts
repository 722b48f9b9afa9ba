import type { Assessment, Finding, FindingKind, Findings } from '../../eligibility/index.ts';
import {
  CONTRADICTION_LEAD,
  FINDING_HEADINGS,
  OUTCOME_MEANS,
  differenceWords,
  notYetWords,
  onceMetWords,
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
  const { outcome, preconditions } = assessment;
  const notYet = notYetWords(assessment);
  const onceMet = onceMetWords(assessment, props.talkTo);
  return [
    `${props.check.title} (${props.service}, ${props.council})`,
    ...(notYet === undefined ? [] : [notYet]),
    shortResult(outcome.kind, props.talkTo),
    OUTCOME_MEANS[outcome.kind],
    ...(onceMet === undefined ? [] : [onceMet]),
    ...assessment.contradictions.map((text) => `${CONTRADICTION_LEAD} ${text}`),
    '',
    'By reading:',
    ...assessment.differences.map((difference) => `- ${differenceWords(difference)}`),
    ...findingLines(props, assessment.findings, (kind) => FINDING_HEADINGS[kind]),
    ...(preconditions === undefined
      ? []
      : findingLines(
          props,
          preconditions.findings,
          (kind) => `What comes first, ${FINDING_HEADINGS[kind].toLowerCase()}`,
        )),
    '',
    `Next: ${[...assessment.because, assessment.next.text].join(' ')}`,
    ...props.safety,
    `Source: ${props.document}. A guide to a published procedure, not legal or case advice.`,
  ].join('\n');
}
