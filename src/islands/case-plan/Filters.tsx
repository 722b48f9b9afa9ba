import type { JSX } from 'preact';
import type { PlanFilter } from './filters.ts';
import { NOBODY_NAMED } from './filters.ts';

const WHENS: Readonly<Record<PlanFilter['when'], string>> = {
  all: 'All dates',
  near: 'Next 14 days',
  overdue: 'Overdue',
};

/** Which rows are shown: whose, and when. Nothing of it is kept. */
export function Filters(props: {
  idPrefix: string;
  filter: PlanFilter;
  setFilter: (filter: PlanFilter) => void;
  roles: readonly string[];
  /** Of some rules the document does not say whose they are. */
  hasUnnamed: boolean;
  /** How many rules are shown, of how many. */
  shown: number;
  all: number;
}): JSX.Element {
  const { idPrefix, filter, setFilter, roles, hasUnnamed, shown, all } = props;
  const isAll = filter.role === '' && filter.when === 'all';
  return (
    <div class="plan__filters">
      <div class="select-field">
        <label>
          Whose
          <select
            autocomplete="off"
            onChange={({ currentTarget }) => {
              setFilter({ ...filter, role: currentTarget.value });
            }}
          >
            <option value="">Everybody’s</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {role}
              </option>
            ))}
            {hasUnnamed && <option value={NOBODY_NAMED}>The document does not say whose</option>}
          </select>
        </label>
      </div>
      <fieldset class="plan__whens">
        <legend class="govuk-visually-hidden">When</legend>
        {(['all', 'near', 'overdue'] as const).map((when) => (
          <label key={when}>
            <input
              type="radio"
              name={`${idPrefix}-when`}
              autocomplete="off"
              checked={filter.when === when}
              onChange={() => {
                setFilter({ ...filter, when });
              }}
            />
            {WHENS[when]}
          </label>
        ))}
      </fieldset>
      <span role="status" class="soft">
        {!isAll && `${shown} of ${all} rules`}
      </span>
    </div>
  );
}
