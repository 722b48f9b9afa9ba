import { unfoldForPaper } from './unfold-for-paper.ts';

/** Writes what only the device knows into the foot of every sheet. */
function say(what: string, words: string): void {
  const place = document.querySelector(`[data-paper="${what}"]`);
  if (place !== null) place.textContent = words;
}

/** Whenever the page is printed: unfolds it, dates it and says where it stands, and folds it again. */
export function readyForPaper(): void {
  let foldAgain = (): void => undefined;
  addEventListener('beforeprint', () => {
    // The page's own address, and nothing that may follow it.
    say('address', location.host + location.pathname);
    say('day', ` · printed ${new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}`);
    foldAgain();
    foldAgain = unfoldForPaper(document);
  });
  addEventListener('afterprint', () => {
    foldAgain();
    foldAgain = () => undefined;
  });
}
