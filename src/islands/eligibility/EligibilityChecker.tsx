import type { JSX } from 'preact';
import { assess, notYetWords, onceMetWords, shortResult } from '../../eligibility/index.ts';
import { CheckTool } from './CheckTool.tsx';
import { Contradictions } from './Contradictions.tsx';
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
        const result = shortResult(assessment.outcome.kind, talkTo);
        const notYet = notYetWords(assessment);
        const onceMet = onceMetWords(assessment, talkTo);
        return {
          short: (
            <>
              <b class="answer">{notYet ?? result}</b>
              <Contradictions texts={assessment.contradictions} />
              <span class="soft">
                {[notYet === undefined ? undefined : result, onceMet, answered]
                  .filter((words) => words !== undefined)
                  .join(' ')}
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
