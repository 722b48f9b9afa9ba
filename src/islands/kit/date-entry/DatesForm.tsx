import type { ComponentChildren, JSX, RefObject, TargetedSubmitEvent } from 'preact';

/**
 * A form of dates: what it asks for, the button that works them out, the one that empties it, and what holds of them all.
 * Its owner reads the boxes when the form is sent.
 */
export function DatesForm(props: {
  form: RefObject<HTMLFormElement>;
  class?: string;
  /** What the button says that works the dates out: "Show the plan". */
  button: string;
  submit: (event: TargetedSubmitEvent<HTMLFormElement>) => void;
  /** Called as something is typed: a result beside the form is then stale. */
  changed: (event: Event) => void;
  /** Empties the form; there is no button for it where there is nothing to empty. */
  clear: (() => void) | undefined;
  clearButton?: string;
  /** What is asked for. */
  children: ComponentChildren;
  /** What stands below the buttons. */
  below?: ComponentChildren;
}): JSX.Element {
  return (
    <form
      ref={props.form}
      class={props.class ?? 'calculator__form card'}
      // Pressed before the script is there, a form of this method sends and reloads nothing.
      method="dialog"
      noValidate
      autocomplete="off"
      onSubmit={props.submit}
      onInput={props.changed}
    >
      {props.children}
      <div class="button-row">
        <button type="submit" class="button">
          {props.button}
        </button>
        {props.clear && (
          <button type="button" class="button button--quiet" onClick={props.clear}>
            {props.clearButton ?? 'Clear'}
          </button>
        )}
      </div>
      {props.below}
      <p class="soft">Nothing you type is stored or sent.</p>
    </form>
  );
}
