import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CopyText } from './CopyButton.tsx';
import { CopyButton } from './CopyButton.tsx';

/** The files that a result can be taken away in, by what their buttons say. */
const FILE_BUTTONS = {
  calendar: 'Add to a calendar (.ics)',
  table: 'Download as a table (.csv)',
} as const;

/** iCalendar (RFC 5545), or a table for a spreadsheet. */
export type FileKind = keyof typeof FILE_BUTTONS;

/** What the button that copies says. */
const COPY_WORDS = 'Copy for a case note';

/** Said where the script that makes files did not come. */
const NO_FILE_WORDS =
  'The file could not be made. Check your connection and try again, or copy the text instead.';

/**
 * What may be taken away of a result: the text of a case note, a file for a calendar, a table. All are made here, and
 * none holds what was typed but its dates. `save` offers a file and answers what to say of it; its script comes on the
 * press. What they say is of the last press: an owner whose result changes gives them another `key`.
 */
export function TakeAway(props: {
  idPrefix: string;
  className: string;
  text: CopyText;
  save: (as: FileKind) => Promise<string>;
  /** What may be done with the result besides. */
  children?: ComponentChildren;
}): JSX.Element {
  const { idPrefix, className, text, save } = props;
  const [said, setSaid] = useState('');

  const press = async (as: FileKind): Promise<void> => {
    // Emptied first, so that the same words are read aloud again.
    setSaid('');
    try {
      setSaid(await save(as));
    } catch {
      setSaid(NO_FILE_WORDS);
    }
  };
  const button = (as: FileKind): JSX.Element => (
    <button type="button" class="button button--quiet" onClick={() => void press(as)}>
      {FILE_BUTTONS[as]}
    </button>
  );
  return (
    <div class={`button-row ${className}`}>
      <CopyButton label={COPY_WORDS} text={text} idPrefix={idPrefix} />
      {button('calendar')}
      {button('table')}
      {props.children}
      <span role="status" class="copy__said soft">
        {said}
      </span>
    </div>
  );
}
