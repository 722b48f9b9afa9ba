import type { JSX } from 'preact';
import { KIND_IDS, KINDS } from '../../search/kinds.ts';
import type { Kind } from '../../search/kinds.ts';
import type { Found } from './found.ts';
import { STEP } from './step.ts';
import type { SearchControl } from './use-search.ts';

/** Which kind of thing to show; each says how many there are, and those that have none are left out. */
export function KindFilter(props: { found: Found; search: SearchControl }): JSX.Element {
  const { counts, total } = props.found;
  const { view, show } = props.search;
  const option = (kind: Kind | undefined, label: string, count: number): JSX.Element => (
    <label key={label} class="search__kind">
      <input
        type="radio"
        name="search-kind"
        checked={view.only === kind}
        onChange={() => {
          show({ ...view, only: kind, most: STEP });
        }}
      />
      {`${label} (${count})`}
    </label>
  );
  return (
    <fieldset class="search__kinds">
      <legend class="govuk-visually-hidden">Kinds of result to show</legend>
      {option(undefined, 'Everything', total)}
      {KIND_IDS.filter((kind) => counts[kind] > 0 || kind === view.only).map((kind) =>
        option(kind, KINDS[kind].many, counts[kind]),
      )}
    </fieldset>
  );
}
