import type { JSX } from 'preact';
import type { Assessment } from '../../eligibility/index.ts';
import { OUTCOME_MEANS, differenceWords } from '../../eligibility/index.ts';
import { HeadedFold } from '../kit/HeadedFold.tsx';
import { CopyButton } from '../kit/take-away/CopyButton.tsx';
import { copyText } from './copy-text.ts';
import type { EligibilityCheckerProps } from './props.ts';
import { Reasons } from './Reasons.tsx';
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

function NextAction({
  checker,
  assessment,
  named,
}: Omit<Props, 'onChange' | 'onClear'>): JSX.Element {
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
      {/* Several outcomes on one page have it once, below them all. */}
      {named === undefined && (
        <p class="safety">
          <b>Our note.</b> {checker.safety.join(' ')}
        </p>
      )}
    </section>
  );
}

/** The ways of reading the document: unfolded where the outcome turns on them, or could. */
function Readings({
  idPrefix,
  assessment,
}: {
  idPrefix: string;
  assessment: Assessment;
}): JSX.Element {
  const { differences } = assessment;
  const differ = new Set(differences.map(({ result }) => result)).size > 1;
  return (
    <HeadedFold
      id={`${idPrefix}-by-reading`}
      level={3}
      heading="By how the document is read"
      count={differ ? 'it makes a difference' : 'it makes no difference'}
      open={differ}
    >
      <ul class="fold__body">
        {differences.map((difference) => (
          <li key={differenceWords(difference)}>{differenceWords(difference)}</li>
        ))}
      </ul>
    </HeadedFold>
  );
}

/** The outcome with its reasons, each once: what it rests on, what to do, the readings, and what would change it. */
export function OutcomePanel(props: Props): JSX.Element {
  const { checker, assessment, onChange, onClear, named } = props;
  const { kind } = assessment.outcome;
  const { idPrefix } = checker;
  const text = copyText(checker, assessment);
  return (
    <div class="check-outcome">
      <p>{OUTCOME_MEANS[kind]}</p>
      <Reasons
        key={kind}
        idPrefix={idPrefix}
        clauses={checker.clauses}
        assessment={assessment}
        onChange={onChange}
      />
      <NextAction checker={checker} assessment={assessment} named={named} />
      <div class="fold-list">
        <Readings key={kind} idPrefix={idPrefix} assessment={assessment} />
        <WouldChange
          idPrefix={idPrefix}
          changesOf={assessment.wouldChange}
          open={kind === 'cannot tell yet'}
          talkTo={checker.talkTo}
        />
      </div>
      <div class="button-row">
        <CopyButton
          key={text}
          label={named === undefined ? 'Copy as text' : `Copy as text: ${named}`}
          text={() => text}
          idPrefix={idPrefix}
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
