import type { Child } from './dom.ts';
import { h, of } from './dom.ts';

/**
 * A button that copies a text made here, never one that was typed. Where the browser refuses, the text stands in a
 * box, selected, to be copied by hand.
 */
export function copyButton(label: string, text: string): Child {
  const button = h('button', { type: 'button', class: 'button button--quiet' }, label);
  const said = h('span', { role: 'status', class: 'copy__said soft' });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Copied. It holds no name.';
    } catch {
      const box = h('textarea', { rows: '8', readonly: '', 'aria-label': label }, text);
      said.replaceChildren('Your browser did not allow it: copy this text. ', box);
      if (box instanceof HTMLTextAreaElement) box.select();
    }
  };
  button.addEventListener('click', () => void copy());
  return of('div', 'copy', button, said);
}
