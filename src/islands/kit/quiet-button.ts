/** A quiet button for what is put into the page by script alone: `press` is what it does. */
export function quietButton(words: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--quiet';
  button.textContent = words;
  button.addEventListener('click', press);
  return button;
}
