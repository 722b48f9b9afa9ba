import type { JSX } from 'preact';
import type { Answers, Assessment } from '../../eligibility/index.ts';
import {
  assessEach,
  contradictionsIn,
  notYetWords,
  onceMetWords,
  outcomeWords,
  settledEachWords,
} from '../../eligibility/index.ts';
import { CheckTool } from './CheckTool.tsx';
import { ClauseLinks } from './ClauseLinks.tsx';
import { Contradictions } from './Contradictions.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import type { Team, TeamChooserProps } from './props.ts';

/** A team with what the answers come to for it. */
interface Assessed {
  readonly team: Team;
  readonly assessment: Assessment;
}

/** The team's own outcome: "Family Hub: likely fits." */
function TeamOutcome({ team, assessment }: Assessed): JSX.Element {
  const words = `${outcomeWords(assessment.outcome.kind, team.checker.talkTo)}.`;
  return (
    <>
      <b>{team.label}:</b> {notYetWords(assessment) ?? words}
    </>
  );
}

/** What it would come to once what comes first is met, where that is what holds it back. */
function laterWords({ team, assessment }: Assessed): string {
  const words = onceMetWords(assessment, team.checker.talkTo);
  return words === undefined ? '' : ` ${words}`;
}

function Reasons(
  props: Assessed & { readonly onChange: (criterion: string) => void },
): JSX.Element {
  const { team, assessment, onChange } = props;
  return (
    <details class="fold">
      <summary>
        <b>{team.label}: why</b>
      </summary>
      <div class="fold__body">
        <OutcomePanel
          checker={team.checker}
          assessment={assessment}
          onChange={onChange}
          named={team.label}
        />
        <p>
          The criteria as a list: <a href={team.page.url}>{team.page.label}</a>
        </p>
      </div>
    </details>
  );
}

/** What the answers come to for each team, under what contradicts itself in them. */
function Outcomes(props: {
  readonly each: readonly Assessed[];
  readonly contradictions: readonly string[];
  readonly answered: string;
}): JSX.Element {
  return (
    <>
      <Contradictions texts={props.contradictions} />
      {props.each.map((assessed) => (
        <span class="check-team" key={assessed.team.label}>
          <TeamOutcome {...assessed} />
          {laterWords(assessed)}
        </span>
      ))}
      <span class="soft">{props.answered}</span>
    </>
  );
}

/** Why, team by team, who decides, and where to go if none fits. */
function AllReasons(props: {
  readonly chooser: TeamChooserProps;
  readonly each: readonly Assessed[];
  readonly change: (criterion: string) => void;
  readonly clear: () => void;
}): JSX.Element {
  const { chooser, each, change, clear } = props;
  const { decides, otherwise } = chooser;
  return (
    <>
      <p>
        More than one may fit, or none; the order ranks nothing. {decides.text}{' '}
        <span class="cite">
          <ClauseLinks links={decides.clauses} />
        </span>
      </p>
      <div class="fold-list check-teams">
        {each.map((assessed) => (
          <Reasons key={assessed.team.label} {...assessed} onChange={change} />
        ))}
      </div>
      <p>
        <a href={otherwise.url}>{otherwise.label}</a>
      </p>
      <p class="safety">
        <b>Our note.</b> {chooser.safety.join(' ')}
      </p>
      <div class="button-row">
        <button type="button" class="button button--quiet" onClick={clear}>
          Clear my answers
        </button>
      </div>
    </>
  );
}

/**
 * Asks the questions of several checks, each once, and shows each team's own outcome. There is none over all of them:
 * more than one may fit, and their order ranks nothing.
 */
export default function TeamChooser(chooser: TeamChooserProps): JSX.Element {
  const { teams } = chooser;
  const checks = teams.map(({ checker }) => checker.check);
  const clauses = Object.fromEntries(
    teams.flatMap(({ checker }) => Object.entries(checker.clauses)),
  );
  const assessed = (answers: Answers): readonly Assessed[] =>
    assessEach(checks, answers).flatMap((assessment, index) => {
      const team = teams[index];
      return team === undefined ? [] : [{ team, assessment }];
    });
  return (
    <CheckTool
      idPrefix={chooser.idPrefix}
      checks={checks}
      clauses={clauses}
      settled={(answers) =>
        settledEachWords(
          assessed(answers).map(({ team, assessment }) => ({
            label: team.label,
            talkTo: team.checker.talkTo,
            assessment,
          })),
        )
      }
      result={(answers, answered, { change, clear }) => {
        const each = assessed(answers);
        const contradictions = [
          ...contradictionsIn(chooser.contradictions, answers),
          ...each.flatMap(({ assessment }) => assessment.contradictions),
        ];
        return {
          short: <Outcomes each={each} contradictions={contradictions} answered={answered} />,
          reasons: <AllReasons chooser={chooser} each={each} change={change} clear={clear} />,
        };
      }}
    />
  );
}
