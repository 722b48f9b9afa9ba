import type { JSX } from 'preact';
import { h, render } from 'preact';
import { inSite } from '../kit/in-site.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { quietButton } from '../kit/quiet-button.ts';
import { useData } from '../kit/use-data.ts';
import { Slow } from './messages.tsx';
import { Search } from './Search.tsx';
import { isServices } from './service.ts';
import { useSlow } from './use-slow.ts';

/** The search over a page: what it is told of the guide is fetched as it opens. */
function SearchOverPage(): JSX.Element | null {
  const loading = useData(inSite('/search/services.json'), isServices);
  const isSlow = useSlow(loading.kind === 'loading');
  switch (loading.kind) {
    case 'loading':
      return <Slow isSlow={isSlow} />;
    case 'failed':
      return (
        <NotLoaded
          what="The search did not load."
          instead="Everything stands in the contents from A to Z, on the search page."
          again={loading.again}
        />
      );
    case 'loaded':
      return <Search services={loading.data} />;
  }
}

function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search');
  const place = document.createElement('div');
  const close = quietButton('Close', () => {
    dialog.close();
  });
  close.classList.add('search-dialog__close');
  dialog.append(close, place);
  // A press beside the box closes it, as Escape does.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  // In the box Escape would only empty it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  render(h(SearchOverPage, {}), place);
  return dialog;
}

let made: HTMLDialogElement | undefined;

/** Focuses the box as soon as it is there: the first time it comes with what the search is told of the guide. */
function focusBox(dialog: HTMLDialogElement): void {
  const box = dialog.querySelector('input');
  if (box !== null) {
    box.focus();
    box.select();
    return;
  }
  const waiting = new MutationObserver(() => {
    const come = dialog.querySelector('input');
    if (come === null) return;
    waiting.disconnect();
    if (dialog.open) come.focus();
  });
  waiting.observe(dialog, { childList: true, subtree: true });
}

/**
 * Opens the search over the page that is read; a page with a search of its own is led to its box instead. What was typed
 * before is still there; it is kept nowhere else.
 */
export function openSearch(): void {
  const onPage = document.querySelector<HTMLInputElement>('main #search-box');
  if (onPage !== null) {
    onPage.focus();
    return;
  }
  made ??= makeDialog();
  if (!made.open) made.showModal();
  focusBox(made);
}
