async function wake(tool: HTMLDetailsElement): Promise<void> {
  const calculator = tool.querySelector<HTMLElement>('[data-calculator]');
  if (!tool.open || calculator === null) return;
  const withHours = calculator.dataset['hours'] !== undefined;
  try {
    const { open } = await (withHours
      ? import('./open-with-hours.ts')
      : import('./open-whole-day.ts'));
    open(tool);
  } catch (error) {
    const output = tool.querySelector('output');
    if (output !== null) {
      output.textContent =
        'The calculator could not be loaded. Check your connection, then close it and open it again.';
    }
    throw error;
  }
}

/** Calculators that open in place: the script of each comes when it is first opened. */
export function startInPlace(): void {
  for (const tool of document.querySelectorAll<HTMLDetailsElement>('details.tool')) {
    tool.addEventListener('toggle', () => void wake(tool));
    void wake(tool);
  }
}
