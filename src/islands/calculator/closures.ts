import { focusField } from '../kit/date-entry/fields.ts';
import { closureIds } from './read-form.ts';

/** The open rows of closed days: their numbers, and what adds and removes them. */
export interface ClosureRows {
  readonly numbers: () => readonly number[];
  readonly clear: () => void;
}

/**
 * Rows of closed days, cloned from the form's template as the reader asks for them. A number is never given twice.
 * The question whether they are left out of the count stands there while there is a row.
 */
export function closureRows(form: HTMLFormElement, idPrefix: string): ClosureRows {
  const template = form.querySelector('template');
  const list = form.querySelector('.closures__rows');
  const leaveOut = form.querySelector<HTMLElement>('.closures__leave-out');
  const add = form.querySelector<HTMLElement>('.closures__add');
  const open = new Map<number, Element>();
  let made = 0;

  const said = (): void => {
    if (leaveOut !== null) leaveOut.hidden = open.size === 0;
    if (add !== null) {
      add.textContent = open.size === 0 ? 'Add days your office is closed' : 'Add more closed days';
    }
  };
  const remove = (row: number): void => {
    open.get(row)?.remove();
    open.delete(row);
    said();
    add?.focus();
    form.dispatchEvent(new Event('input'));
  };
  add?.addEventListener('click', () => {
    if (template === null || list === null) return;
    made += 1;
    const row = made;
    list.insertAdjacentHTML('beforeend', template.innerHTML.replaceAll('ROW', String(row)));
    const element = list.lastElementChild;
    if (element === null) return;
    open.set(row, element);
    element.querySelector('.closures__remove')?.addEventListener('click', () => {
      remove(row);
    });
    said();
    focusField(form, closureIds(idPrefix, row).first, 'day');
  });
  return {
    numbers: () => [...open.keys()],
    clear: () => {
      for (const element of open.values()) element.remove();
      open.clear();
      said();
    },
  };
}
