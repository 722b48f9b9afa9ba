import type { JSX } from 'preact';
import { assess, prerequisiteWords, shortResult } from '../../eligibility/index.ts';
import { CheckTool } from './CheckTool.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import type { EligibilityCheckerProps } from './props.ts';

/** Asks every question of one check, and shows its outcome with the reasons. */
export default function EligibilityChecker(checker: EligibilityCheckerProps): JSX.Element {
  const { check, talkTo } = checker;
  return (
    <CheckTool
      idPrefix={checker.idPrefix}
      checks={[check]}
      clauses={checker.clauses}
      result={(answers, answered, { change, clear }) => {
        const assessment = assess(check, answers);
        const { outcome, prerequisites } = assessment;
        return {
          short: (
            <>
              <b class="answer">{shortResult(outcome.kind, talkTo)}</b>
              <span class="soft">
                {answered}
                {prerequisites !== undefined &&
                  ` Before you act: ${prerequisiteWords(prerequisites.state, talkTo)}`}
              </span>
            </>
          ),
          reasons: (
            <OutcomePanel
              checker={checker}
              assessment={assessment}
              onChange={change}
              onClear={clear}
            />
          ),
        };
      }}
    />
  );
}
