import type { Procedure } from '../../procedure/index.ts';
import { versionWords } from '../../procedure/index.ts';

/** What a note on a page names: the page and what it rests on, and nothing of a case. */
export interface NotedPage {
  readonly title: string;
  /** Of a page that restates clauses: "section 4.2", "Chapter 4, The in-tray". */
  readonly clause?: string | undefined;
  /** Of a page on one record: its id. */
  readonly record?: string | undefined;
  readonly procedure?: Procedure | undefined;
  /** Its path in the guide. */
  readonly path: string;
  /** Of the guide's newest change, in words. */
  readonly guideOf: string;
}

/** The lines of a note on a page: what names it to whoever keeps the guide or the document, ready to be read out. */
export function feedbackLines(page: NotedPage): readonly string[] {
  const { title, clause, record, procedure, path, guideOf } = page;
  return [
    `Page: ${title}`,
    ...(clause === undefined ? [] : [`Clause: ${clause}`]),
    ...(record === undefined ? [] : [`Record: ${record}`]),
    ...(procedure === undefined
      ? []
      : [
          `Document: ${procedure.council.name}, ${procedure.document.title}, ${versionWords(procedure.document)}`,
        ]),
    `Guide: ${guideOf}, ${path}`,
  ];
}

/** A link that opens a message with the lines in it, to the address. */
export function feedbackLink(address: string, lines: readonly string[]): string {
  const [subject = ''] = lines;
  const body = [...lines, '', 'What is wrong or unclear (no names, no case details):', ''].join(
    '\r\n',
  );
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
