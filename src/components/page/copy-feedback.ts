/** Copies the page's note on itself; where the browser refuses, the text is selected, to be copied by hand. */
export async function copyFeedback(): Promise<void> {
  const text = document.querySelector('.feedback__text');
  const status = document.querySelector('.feedback [role="status"]');
  if (text === null || status === null) return;
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = 'Your browser did not allow it: the text is selected, copy it by hand.';
  }
}
