import type { Passage } from '../../../src/search/answers/passage.ts';

/** A passage for tests: a page by itself unless told otherwise. */
export function passage(
  url: string,
  title: string,
  text: string,
  more: Partial<Omit<Passage, 'shown'>> & { readonly shown?: Partial<Passage['shown']> } = {},
): Passage {
  const { shown = {}, ...rest } = more;
  return {
    shown: { url, title, kind: 'section', line: text, ...shown },
    page: url,
    title,
    asked: [],
    text: `${title}. ${text}`,
    ...rest,
  };
}
