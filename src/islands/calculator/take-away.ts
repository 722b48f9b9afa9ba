import { h, of } from './dom.ts';

/** The files that a result can be taken away in, by what their buttons say. */
export const FILE_BUTTONS = {
  calendar: 'Add to a calendar (.ics)',
  table: 'Download as a table (.csv)',
} as const;

export type FileKind = keyof typeof FILE_BUTTONS;

/** What the button that copies says. */
export const COPY_WORDS = 'Copy for a case note';

/** Said where the script that makes files did not come. */
export const NO_FILE_WORDS = 'The file could not be made. Check your connection and try again';

/**
 * What may be taken away of a result: the text of a case note, a file for a calendar, a table. All are made here, and
 * none holds what was typed but its dates. `save` offers a file and answers what to say of it; its script comes on the
 * press. Where the browser refuses to copy, the text stands in a box, selected, to be copied by hand.
 */
export function takeAway(text: string, save: (as: FileKind) => Promise<string>): HTMLElement {
  const said = h('span', { role: 'status', class: 'copy__said soft' });
  const button = (label: string, press: () => Promise<void>): HTMLElement => {
    const made = h('button', { type: 'button', class: 'button button--quiet' }, label);
    made.addEventListener('click', () => void press());
    return made;
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Copied. It holds no name.';
    } catch {
      const box = h('textarea', { rows: '8', readonly: '', 'aria-label': COPY_WORDS }, text);
      said.replaceChildren('Your browser did not allow it: copy this text. ', box);
      if (box instanceof HTMLTextAreaElement) box.select();
    }
  };
  const file = (as: FileKind) => async (): Promise<void> => {
    // Emptied first, so that the same words are read aloud again.
    said.textContent = '';
    try {
      said.textContent = await save(as);
    } catch {
      said.textContent = `${NO_FILE_WORDS}, or copy the text instead.`;
    }
  };
  return of(
    'div',
    'button-row take-away',
    button(COPY_WORDS, copy),
    button(FILE_BUTTONS.calendar, file('calendar')),
    button(FILE_BUTTONS.table, file('table')),
    said,
  );
}
