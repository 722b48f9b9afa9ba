import type { JSX } from 'preact';
import type { Finding, FindingKind, Findings } from '../../eligibility/index.ts';
import { FINDING_HEADINGS } from '../../eligibility/index.ts';
import { ClauseLinks } from './ClauseLinks.tsx';
import type { EligibilityCheckerProps } from './props.ts';

interface Props {
  readonly findings: Findings;
  /** The lists that are shown, in this order; an empty one is left out. */
  readonly kinds: readonly FindingKind[];
  readonly clauses: EligibilityCheckerProps['clauses'];
  readonly onChange: (criterion: string) => void;
}

function Item(
  props: Omit<Props, 'findings' | 'kinds'> & { readonly finding: Finding },
): JSX.Element {
  const { finding, clauses, onChange } = props;
  const verb = finding.answer === undefined ? 'Answer' : 'Change';
  return (
    <li>
      {finding.statement}.
      {finding.answer !== undefined && <span class="soft"> You answered: {finding.answer}.</span>}
      {finding.judgement && (
        <>
          {' '}
          <span class="check-judgement">Professional judgement</span>
        </>
      )}{' '}
      <span class="cite">
        <ClauseLinks links={clauses[finding.criterion] ?? []} />
      </span>{' '}
      <button
        type="button"
        class="check-change"
        onClick={() => {
          onChange(finding.criterion);
        }}
      >
        {verb}
        <span class="govuk-visually-hidden">: {finding.statement}</span>
      </button>
    </li>
  );
}

/** What is met, not met and not known, with clauses; each line leads back to its question. */
export function FindingLists({ findings, kinds, clauses, onChange }: Props): JSX.Element {
  return (
    <>
      {kinds
        .filter((kind) => findings[kind].length > 0)
        .map((kind) => (
          <section class={`check-findings check-findings--${kind}`} key={kind}>
            <h4>
              {FINDING_HEADINGS[kind]} ({findings[kind].length})
            </h4>
            <ul>
              {findings[kind].map((finding) => (
                <Item
                  key={finding.criterion}
                  finding={finding}
                  clauses={clauses}
                  onChange={onChange}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
