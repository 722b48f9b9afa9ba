import type { JSX } from 'preact';
import { capitalised } from '../../timescale/index.ts';
import type { PlanRule } from './plan-source.ts';
import type { RuleRow } from './rows.ts';

/** How each reading was counted, and what is open about the rule. */
export function Working({ row: { lines, rule } }: { row: RuleRow }): JSX.Element {
  return (
    <>
      {lines.map((line) => (
        <div key={line.index}>
          {lines.length > 1 && <p class="tool-heading">{capitalised(line.meaning)}</p>}
          {line.working.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ))}
      {rule.questions.map(({ title, url }) => (
        <p key={url} class="plan__question">
          <span class="sign">Open question.</span> <a href={url}>{title}</a>
        </p>
      ))}
    </>
  );
}

/** "2 points unclear"; nothing where the document is clear. */
function unclearWords({ questions }: PlanRule): string {
  const count = questions.length;
  return count === 0 ? '' : `${count} ${count === 1 ? 'point' : 'points'} unclear`;
}

/** The rule's title with its pill; under it who by what word, under what condition, and the clause. */
export function RuleHead({ rule }: { rule: PlanRule }): JSX.Element {
  const { title, words, url, who, strength, conditions, clauses } = rule;
  const unclear = unclearWords(rule);
  return (
    <>
      <p class="plan__title">
        <b>{title}</b>{' '}
        <a class="pill" href={url}>
          {words}
        </a>
      </p>
      <p class="plan__who">
        {who} {strength !== 'not stated' && <span class="strength">{strength}</span>}
        {conditions.length > 0 && ` (${conditions.join('; ')})`}
        {clauses.map((clause) => (
          <span key={clause.words}>
            {' · '}
            <a href={clause.url}>{clause.words}</a>
          </span>
        ))}
        {unclear !== '' && (
          <>
            {' · '}
            <span class="plan__unclear">{unclear}</span>
          </>
        )}
      </p>
    </>
  );
}
