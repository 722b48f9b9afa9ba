import { h, of } from './dom.ts';

/** The two files that a result can be taken away in. */
export type FileKind = 'calendar' | 'table';

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
      const box = h('textarea', { rows: '8', readonly: '', 'aria-label': COPY }, text);
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
      said.textContent =
        'The file could not be made. Check your connection and try again, or copy the text instead.';
    }
  };
  return of(
    'div',
    'button-row take-away',
    button(COPY, copy),
    button('Add to a calendar (.ics)', file('calendar')),
    button('Download as a table (.csv)', file('table')),
    said,
  );
}

const COPY = 'Copy for a case note';
