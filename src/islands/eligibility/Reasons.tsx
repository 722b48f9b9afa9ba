import type { JSX } from 'preact';
import type { Assessment, FindingKind, Findings } from '../../eligibility/index.ts';
import { HeadedFold } from '../kit/HeadedFold.tsx';
import { DECISIVE, FINDING_ORDER } from './finding-order.ts';
import { FindingLists } from './FindingLists.tsx';
import type { EligibilityCheckerProps } from './props.ts';

interface Props {
  readonly idPrefix: string;
  readonly clauses: EligibilityCheckerProps['clauses'];
  readonly assessment: Assessment;
  readonly onChange: (criterion: string) => void;
}

/** The kinds of what comes first that are not met yet. */
const OPEN_FIRST = [
  'notMet',
  'readTwoWays',
  'notKnown',
  'unanswered',
] as const satisfies readonly FindingKind[];

const without = (kinds: readonly FindingKind[]): readonly FindingKind[] =>
  FINDING_ORDER.filter((kind) => !kinds.includes(kind));

const countOf = (findings: Findings, kinds: readonly FindingKind[]): number =>
  kinds.reduce((count, kind) => count + findings[kind].length, 0);

/**
 * Every criterion once: those that the outcome rests on, or that hold it open, with what comes first and is not met; the
 * others folded.
 */
export function Reasons({ idPrefix, clauses, assessment, onChange }: Props): JSX.Element {
  const { outcome, findings, preconditions } = assessment;
  const isOpen = outcome.kind === 'cannot tell yet';
  const decisive = DECISIVE[outcome.kind];
  const first = isOpen ? OPEN_FIRST : [];
  const before = preconditions?.findings;
  const shown = countOf(findings, decisive);
  const others =
    countOf(findings, without(decisive)) +
    (before === undefined ? 0 : countOf(before, without(first)));
  const lists = (of: Findings, kinds: readonly FindingKind[]): JSX.Element => (
    <FindingLists findings={of} kinds={kinds} clauses={clauses} onChange={onChange} />
  );
  return (
    <>
      {before !== undefined && countOf(before, first) > 0 && (
        <section>
          <h3>What comes first</h3>
          {lists(before, first)}
        </section>
      )}
      {shown > 0 && (
        <section>
          <h3>{isOpen ? 'What is missing' : 'Why'}</h3>
          {lists(findings, decisive)}
        </section>
      )}
      {others > 0 && (
        <HeadedFold
          id={`${idPrefix}-others`}
          level={3}
          heading={shown > 0 ? 'The other criteria' : 'The criteria'}
          count={others}
          class="check-others"
        >
          <div class="fold__body">
            {lists(findings, without(decisive))}
            {before !== undefined && countOf(before, without(first)) > 0 && (
              <>
                <p>
                  <b>What comes first</b>
                </p>
                {lists(before, without(first))}
              </>
            )}
          </div>
        </HeadedFold>
      )}
    </>
  );
}
