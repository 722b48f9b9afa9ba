import { useEffect } from 'preact/hooks';

/** Marks the page while a view fills it: the style sheet hides the rest, from readers of the screen too. */
export function useWholePage(mark: string, on = true): void {
  useEffect(() => {
    document.documentElement.classList.toggle(mark, on);
    return () => {
      document.documentElement.classList.remove(mark);
    };
  }, [mark, on]);
}
