import type { JSX } from 'preact';
import type { Assessment } from '../../eligibility/index.ts';
import { OUTCOME_MEANS, differenceWords } from '../../eligibility/index.ts';
import { CopyButton } from '../kit/take-away/CopyButton.tsx';
import { copyText } from './copy-text.ts';
import { FindingLists } from './FindingLists.tsx';
import type { EligibilityCheckerProps } from './props.ts';
import { WouldChange } from './WouldChange.tsx';

interface Props {
  readonly checker: EligibilityCheckerProps;
  readonly assessment: Assessment;
  readonly onChange: (criterion: string) => void;
  /** Clears the answers; absent where another button of the result does. */
  readonly onClear?: () => void;
  /** Whose outcome it is, where several stand on the page: its copy button says so. */
  readonly named?: string;
}

function NextAction({ checker, assessment }: Pick<Props, 'checker' | 'assessment'>): JSX.Element {
  const links = checker.nextLinks[assessment.outcome.kind];
  const { beforeLink } = checker;
  return (
    <section>
      <h3>What to do next</h3>
      {assessment.because.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p>{assessment.next.text}</p>
      <ul>
        {beforeLink !== undefined && assessment.outcome.kind === 'likely fits' && (
          <li>
            <a href={beforeLink.url}>{beforeLink.label}</a>
          </li>
        )}
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
      <p class="safety">
        <b>Our note.</b> {checker.safety.join(' ')}
      </p>
    </section>
  );
}

/** The outcome with its reasons: readings, lists with clauses, what would change it, and what to do. */
export function OutcomePanel(props: Props): JSX.Element {
  const { checker, assessment, onChange, onClear, named } = props;
  const { outcome, preconditions } = assessment;
  const text = copyText(checker, assessment);
  return (
    <div class="check-outcome">
      <p>{OUTCOME_MEANS[outcome.kind]}</p>
      <NextAction checker={checker} assessment={assessment} />
      <section>
        <h3>By how the document is read</h3>
        <ul>
          {assessment.differences.map((difference) => (
            <li key={differenceWords(difference)}>{differenceWords(difference)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>The criteria</h3>
        <FindingLists
          findings={assessment.findings}
          clauses={checker.clauses}
          onChange={onChange}
        />
      </section>
      {preconditions !== undefined && (
        <section>
          <h3>What comes first</h3>
          <FindingLists
            findings={preconditions.findings}
            clauses={checker.clauses}
            onChange={onChange}
          />
        </section>
      )}
      <WouldChange
        changesOf={assessment.wouldChange}
        open={outcome.kind === 'cannot tell yet'}
        talkTo={checker.talkTo}
      />
      <div class="button-row">
        <CopyButton
          key={text}
          label={named === undefined ? 'Copy as text' : `Copy as text: ${named}`}
          text={() => text}
          idPrefix={checker.idPrefix}
        />
        {onClear !== undefined && (
          <button type="button" class="button button--quiet" onClick={onClear}>
            Clear my answers
          </button>
        )}
      </div>
    </div>
  );
}
