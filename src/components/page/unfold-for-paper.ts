/**
 * Opens what is folded within a page part, for a browser that prints nothing of a closed fold; what it gives folds the
 * same ones again. Tools stay as they are: paper has no use for them.
 */
export function unfoldForPaper(page: ParentNode): () => void {
  const closed = 'details:not([open], .tool)';
  const folds = [...page.querySelectorAll<HTMLDetailsElement>(closed)].map((fold) => ({
    fold,
    name: fold.getAttribute('name'),
  }));
  // Of folds with one name a browser lets one stand open.
  const named = [...page.querySelectorAll('details[name][open]')].map((fold) => ({
    fold,
    name: fold.getAttribute('name'),
  }));
  for (const { fold } of [...folds, ...named]) fold.removeAttribute('name');
  for (const { fold } of folds) fold.open = true;
  return () => {
    for (const { fold } of folds) fold.open = false;
    for (const { fold, name } of [...folds, ...named]) {
      if (name !== null) fold.setAttribute('name', name);
    }
  };
}
