import type { JSX } from 'preact';
import { askIndex } from './ask.ts';
import { STEP } from './step.ts';
import type { SearchControl } from './use-search.ts';

/** The box and its button. What every query needs loads when the box is first used. */
export function SearchForm({ search }: { search: SearchControl }): JSX.Element {
  return (
    <form
      role="search"
      class="search__form"
      onSubmit={(event) => {
        event.preventDefault();
        search.show({ ...search.view, most: STEP });
      }}
    >
      <label class="govuk-label" for="search-box">
        Search the procedures
      </label>
      <div class="search__row">
        <input
          class="govuk-input"
          id="search-box"
          ref={search.box}
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="search-hint"
          onFocus={() => {
            void askIndex();
          }}
          onInput={search.typed}
        />
        <button type="submit" class="button">
          Search
        </button>
      </div>
      <p id="search-hint" class="soft">
        A task, a term or an abbreviation: first visit, exit plan, FGC. No names.
      </p>
    </form>
  );
}
