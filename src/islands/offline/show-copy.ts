import type { Asked, CopyState } from '../../offline/copy-state.ts';
import { quietButton } from '../kit/quiet-button.ts';
import { copyWords, keepWords } from './words.ts';

/** What a press asks of the worker; it answers when that is done. */
export type AskCopy = (asked: Asked) => Promise<void>;

/** A button that does what it says once, and says meanwhile that it is at it. */
function asking(words: string, meanwhile: string, asked: Asked, ask: AskCopy): HTMLButtonElement {
  const button = quietButton(words, () => {
    button.disabled = true;
    button.textContent = meanwhile;
    void ask(asked);
  });
  return button;
}

/** The line at the foot of each page: which copy it is, or what would keep one where nobody has said no. */
function showLine(place: Element, state: CopyState, ask: AskCopy, mayAsk: boolean): void {
  const line = place.querySelector('[data-copy-words]');
  const offers = !state.isKept && mayAsk && !state.isRefused;
  if (line === null || !(place instanceof HTMLElement)) return;
  line.textContent = copyWords(state);
  place.querySelector(':scope > button')?.remove();
  if (offers) place.append(asking(keepWords(state), 'Being kept …', 'keep', ask));
  place.hidden = !state.isKept && !offers;
}

/** The page about the copy: how it stands, and both buttons. */
function showPage(place: Element, state: CopyState, ask: AskCopy): void {
  const words = document.createElement('p');
  words.textContent = copyWords(state);
  const button = state.isKept
    ? asking('Take it off this device', 'Being taken away …', 'remove', ask)
    : asking(keepWords(state), 'Being kept …', 'keep', ask);
  place.replaceChildren(words, button);
}

/** Shows how it stands with the copy, wherever the page has a place for it. `mayAsk`: nothing is fetched unasked here. */
export function showCopy(state: CopyState, ask: AskCopy, mayAsk: boolean): void {
  const line = document.querySelector('[data-copy-line]');
  const page = document.querySelector('[data-copy-page]');
  if (line !== null) showLine(line, state, ask, mayAsk);
  if (page !== null) showPage(page, state, ask);
}

/** Says on the page about the copy why there can be none. */
export function showNoCopy(why: string): void {
  const page = document.querySelector('[data-copy-page]');
  if (page !== null) page.textContent = why;
}
