import { CODE_NUMBERS, codeOf } from '../../../calendar-file/index.ts';

/** How long a file may be fetched, in milliseconds: a phone asks its owner first. */
const KEPT = 60_000;

/**
 * Offers a file that was made in this page: nothing is sent. The file lives in the page's memory and is let go of after a
 * minute.
 */
export function offer(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT);
}

/** A code of this page's own making. */
export function freshCode(): string {
  return codeOf([...crypto.getRandomValues(new Uint32Array(CODE_NUMBERS))]);
}
