import type { JSX } from 'preact';
import { KIND_IDS, KINDS } from '../../search/kinds.ts';
import type { Kind } from '../../search/kinds.ts';

/** Which kind of thing to show; each says how many there are, and those that have none are left out. */
export function KindFilter(props: {
  counts: Readonly<Record<Kind, number>>;
  total: number;
  only: Kind | undefined;
  choose: (kind: Kind | undefined, most: number) => void;
  step: number;
}): JSX.Element {
  const { counts, total, only, choose, step } = props;
  const option = (kind: Kind | undefined, label: string, count: number): JSX.Element => (
    <label key={label} class="search__kind">
      <input
        type="radio"
        name="search-kind"
        checked={only === kind}
        onChange={() => {
          choose(kind, step);
        }}
      />
      {`${label} (${count})`}
    </label>
  );
  return (
    <fieldset class="search__kinds">
      <legend class="govuk-visually-hidden">Kinds of result to show</legend>
      {option(undefined, 'Everything', total)}
      {KIND_IDS.filter((kind) => counts[kind] > 0 || kind === only).map((kind) =>
        option(kind, KINDS[kind].many, counts[kind]),
      )}
    </fieldset>
  );
}
