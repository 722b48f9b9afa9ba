import type { JSX } from 'preact';
import type { Criterion } from '../../eligibility/index.ts';
import { appliesWords, mayNotApply } from '../../eligibility/index.ts';
import { ClauseLinks } from './ClauseLinks.tsx';
import type { CheckLink } from './props.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

function optionsOf(criterion: Criterion): readonly Option[] {
  const notKnown = { value: 'not known', label: 'Not known' };
  if (criterion.answers === 'yes-no') {
    return [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      notKnown,
      ...(mayNotApply(criterion) ? [{ value: 'does not apply', label: 'Does not apply' }] : []),
    ];
  }
  const options = Object.entries(criterion.options);
  return [...options.map(([value, { label }]) => ({ value, label })), notKnown];
}

interface Props {
  readonly idPrefix: string;
  readonly id: string;
  readonly criterion: Criterion;
  readonly clauses: readonly CheckLink[];
}

/** What helps to answer: when it is asked at all, and what the document says of it. */
function hintOf(criterion: Criterion): string | undefined {
  const when =
    criterion.answers === 'yes-no' && criterion.appliesIf !== undefined
      ? [appliesWords(criterion.appliesIf)]
      : [];
  const hint = [...when, criterion.help ?? ''].join(' ').trim();
  return hint === '' ? undefined : hint;
}

/** One question with its clause. The radios keep their own state, so that a choice made early is not lost. */
export function Question({ idPrefix, id, criterion, clauses }: Props): JSX.Element {
  const hint = hintOf(criterion);
  const base = `${idPrefix}-${id}`;
  const options = optionsOf(criterion);
  const inline = criterion.answers === 'yes-no';
  return (
    <div class="govuk-form-group check-question">
      <fieldset
        class="govuk-fieldset"
        aria-describedby={hint === undefined ? undefined : `${base}-help`}
      >
        <legend class="govuk-fieldset__legend">
          {criterion.question}
          {criterion.kind === 'judgement' && (
            <>
              {' '}
              <span class="check-judgement">Professional judgement</span>
            </>
          )}
        </legend>
        {hint !== undefined && (
          <div class="govuk-hint" id={`${base}-help`}>
            {hint}
          </div>
        )}
        <div class={`govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}`}>
          {options.map(({ value, label }, index) => (
            <div class="govuk-radios__item" key={value}>
              <input
                class="govuk-radios__input"
                type="radio"
                id={`${base}-${index + 1}`}
                name={id}
                value={value}
              />
              <label class="govuk-label govuk-radios__label" for={`${base}-${index + 1}`}>
                {label}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <p class="cite check-question__clause">
        Source: <ClauseLinks links={clauses} />
      </p>
    </div>
  );
}
