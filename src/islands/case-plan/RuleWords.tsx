import type { JSX } from 'preact';
import { capitalised } from '../../timescale/index.ts';
import type { PlanRule } from './plan-source.ts';
import type { RuleRow } from './rows.ts';

/** Who, the clause, how each reading was counted and what is open: folded, because most days nobody asks. */
export function Working({ row: { lines, rule } }: { row: RuleRow }): JSX.Element {
  return (
    <details class="plan__working">
      <summary>
        How it was counted<span class="govuk-visually-hidden">({rule.title})</span>
      </summary>
      {lines.map((line) => (
        <div key={line.index}>
          {lines.length > 1 && <p class="tool-heading">{capitalised(line.meaning)}</p>}
          {line.working.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ))}
      <p class="cite">
        Source:{' '}
        {rule.clauses.map(({ words, url }, at) => (
          <span key={words}>
            {at > 0 && '; '}
            <a href={url}>{words}</a>
          </span>
        ))}
      </p>
      <Questions rule={rule} />
    </details>
  );
}

function Questions({ rule }: { rule: PlanRule }): JSX.Element {
  return (
    <>
      {rule.questions.map(({ title, url }) => (
        <p key={url} class="plan__question">
          <span class="sign">Open question.</span> <a href={url}>{title}</a>
        </p>
      ))}
    </>
  );
}

/** "(where possible; if no agreement can be reached)" */
const conditionWords = ({ conditions }: PlanRule): string => `(${conditions.join('; ')})`;

/** The rule's title with its pill and its conditions, and who by what word. */
export function RuleHead({ rule }: { rule: PlanRule }): JSX.Element {
  return (
    <>
      <p class="plan__title">
        <b>{rule.title}</b>{' '}
        <a class="pill" href={rule.url}>
          {rule.words}
        </a>
        {rule.conditions.length > 0 && <span> {conditionWords(rule)}</span>}
      </p>
      <p class="soft">
        {rule.who} ·{' '}
        {rule.strength === 'not stated' ? (
          'no strength word'
        ) : (
          <span class="strength">{rule.strength}</span>
        )}
        {rule.questions.length > 0 &&
          ` · ${rule.questions.length} open question${rule.questions.length > 1 ? 's' : ''}`}
      </p>
    </>
  );
}
