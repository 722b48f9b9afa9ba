import type { JSX } from 'preact';
import {
  ON_THESE_ANSWERS,
  assess,
  notYetWords,
  onceMetWords,
  outcomeWords,
  settledWords,
} from '../../eligibility/index.ts';
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
      settled={(answers) => settledWords(assess(check, answers), talkTo)}
      result={(answers, answered, { change, clear }) => {
        const assessment = assess(check, answers);
        const outcome = `${outcomeWords(assessment.outcome.kind, talkTo)}.`;
        const notYet = notYetWords(assessment);
        const onceMet = onceMetWords(assessment, talkTo);
        return {
          short: (
            <>
              {notYet === undefined && <span class="check-lead">{ON_THESE_ANSWERS} </span>}
              <b class="answer">{notYet ?? outcome}</b>
              <Contradictions texts={assessment.contradictions} />
              <span class="soft">
                {[notYet && `${ON_THESE_ANSWERS} ${outcome}`, onceMet, answered]
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
