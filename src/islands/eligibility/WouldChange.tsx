import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OutcomeChange, ChangeGroup, ChangedAnswer } from '../../eligibility/index.ts';
import { answerWords, changeGroups, outcomeWords } from '../../eligibility/index.ts';
import { HeadedFold } from '../kit/HeadedFold.tsx';

/** Of changes that have nothing in common, the first few are enough. */
const SHOWN = 4;

function Answers({ answers }: { readonly answers: readonly ChangedAnswer[] }): JSX.Element {
  return (
    <ul>
      {answers.map((answer) => (
        <li key={`${answer.criterion} ${answer.answer}`}>{answerWords(answer)}</li>
      ))}
    </ul>
  );
}

function Group({ group, talkTo }: { readonly group: ChangeGroup; readonly talkTo: string }) {
  const [several, choice] = [group.all.length > 1, group.anyOneOf.length > 0];
  return (
    <li>
      <b>{outcomeWords(group.to, talkTo)}</b>
      {group.all.length > 0 && (
        <>
          {several ? ', with all of these answers:' : ', with this answer:'}
          <Answers answers={group.all} />
        </>
      )}
      {choice && (
        <>
          {group.all.length > 0 ? 'and any one of these:' : ', with any one of these answers:'}
          <Answers answers={group.anyOneOf} />
        </>
      )}
    </li>
  );
}

interface Props {
  readonly idPrefix: string;
  readonly changesOf: () => readonly OutcomeChange[];
  readonly open: boolean;
  readonly talkTo: string;
}

/**
 * Which answers would settle the outcome, or change it, fewest first. The outcome is painted first: this takes the longest
 * to work out, and stands below it.
 */
export function WouldChange({ idPrefix, changesOf, open, talkTo }: Props): JSX.Element | null {
  const [changes, setChanges] = useState<readonly OutcomeChange[]>([]);
  useEffect(() => {
    setChanges(changesOf());
  }, [changesOf]);
  const groups = changeGroups(changes).slice(0, SHOWN);
  if (groups.length === 0) return null;
  return (
    <HeadedFold
      id={`${idPrefix}-changes`}
      level={3}
      heading={open ? 'What would settle it' : 'What would change it'}
    >
      <p>On these answers it would become:</p>
      <ul>
        {groups.map((group, index) => (
          <Group key={index} group={group} talkTo={talkTo} />
        ))}
      </ul>
    </HeadedFold>
  );
}
