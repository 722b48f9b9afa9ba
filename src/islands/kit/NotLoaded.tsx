import type { ComponentChildren, JSX } from 'preact';

/**
 * Says that what a tool needs did not load, what still stands on the page, and offers to try again. An older browser does not
 * ask twice for a script that once did not come: there only a reload helps, and that is said.
 */
export function NotLoaded(props: {
  /** "The walk did not load." */
  what: string;
  /** What to do without it. */
  instead: ComponentChildren;
  again: () => void;
}): JSX.Element {
  return (
    <div class="not-loaded" role="alert">
      <p>
        {props.what} Check the connection and try again. If it still does not come, reload the page.{' '}
        {props.instead}
      </p>
      <button type="button" class="button button--quiet" onClick={props.again}>
        Try again
      </button>
    </div>
  );
}
