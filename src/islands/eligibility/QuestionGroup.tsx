import type { JSX } from 'preact';
import type { Answers, QuestionGroup as Group } from '../../eligibility/index.ts';
import { HeadedFold } from '../kit/HeadedFold.tsx';
import type { EligibilityCheckerProps } from './props.ts';
import { Question } from './Question.tsx';

interface Props {
  readonly idPrefix: string;
  readonly group: Group;
  readonly open: boolean;
  readonly answers: Answers;
  readonly clauses: EligibilityCheckerProps['clauses'];
}

/** Questions under one heading, which says how many of them are answered, and folds them: without script as well. */
export function QuestionGroup({ idPrefix, group, open, answers, clauses }: Props): JSX.Element {
  const { heading, hints, criteria } = group;
  const answered = criteria.filter(({ id }) => answers[id] !== undefined).length;
  return (
    <HeadedFold
      id={`${idPrefix}-questions-${criteria[0]?.id ?? ''}`}
      level={2}
      heading={heading}
      count={
        <>
          {answered} of {criteria.length}
          <span class="govuk-visually-hidden"> answered</span>
        </>
      }
      open={open}
      class="check-group"
    >
      <div class="fold__body">
        {hints.map((hint) => (
          <p class="soft check-group__hint" key={hint}>
            {hint}
          </p>
        ))}
        {criteria.map(({ id, criterion }) => (
          <Question
            key={id}
            idPrefix={idPrefix}
            id={id}
            criterion={criterion}
            clauses={clauses[id] ?? []}
          />
        ))}
      </div>
    </HeadedFold>
  );
}
