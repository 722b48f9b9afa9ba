import type { Procedure } from '../procedure/index.ts';
import {
  chapterUrl,
  chaptersOf,
  checkUrl,
  checkersOf,
  deadlineUrl,
  glossaryUrl,
  mapUrl,
  sectionUrl,
} from '../procedure/index.ts';
import type { Kind } from './kinds.ts';

/** A line of the contents from A to Z. */
export interface ContentsEntry {
  readonly title: string;
  readonly url: string;
  readonly kind: Kind;
  readonly procedure: Procedure;
}

/** The lines that begin with one letter. */
export interface Letter {
  readonly letter: string;
  /** Its anchor on the page. */
  readonly anchor: string;
  readonly entries: readonly ContentsEntry[];
}

/** The title of a section page, which stands in its front matter. */
export type SectionTitle = (procedure: string, section: string) => string;

type Line = Omit<ContentsEntry, 'procedure' | 'kind'>;

const titled = (
  records: Readonly<Record<string, { readonly title: string }>>,
  url: (id: string) => string,
): readonly Line[] => Object.entries(records).map(([id, { title }]) => ({ title, url: url(id) }));

function entriesOf(procedure: Procedure, sectionTitle: SectionTitle): readonly ContentsEntry[] {
  const { id } = procedure;
  const lines: readonly (readonly [Kind, readonly Line[]])[] = [
    [
      'section',
      [
        ...procedure.sections.map((section) => ({
          title: sectionTitle(id, section),
          url: sectionUrl(id, section),
        })),
        ...chaptersOf(procedure).map(({ id: chapter, chapter: { title, ref } }) => ({
          title: `${title} (${ref})`,
          url: chapterUrl(id, chapter),
        })),
      ],
    ],
    ['timescale', titled(procedure.timescales, (record) => deadlineUrl(id, record))],
    ['process map', titled(procedure.processMaps, (record) => mapUrl(id, record))],
    [
      'check',
      checkersOf(procedure).map((checker) => ({
        title: checker.title,
        url: checkUrl(id, checker.id),
      })),
    ],
    [
      'glossary',
      Object.entries(procedure.glossary).map(([record, { term, expansion }]) => ({
        title: expansion === undefined ? term : `${term} (${expansion})`,
        url: glossaryUrl(id, record),
      })),
    ],
  ];
  return lines.flatMap(([kind, ofKind]) => ofKind.map((line) => ({ ...line, kind, procedure })));
}

/** Everything that the library has from A to Z: sections, timescales, maps, checks and terms. */
export function contents(
  library: readonly Procedure[],
  sectionTitle: SectionTitle,
): readonly Letter[] {
  const entries = library
    .flatMap((procedure) => entriesOf(procedure, sectionTitle))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { ignorePunctuation: true }));
  const letters = Map.groupBy(
    entries,
    ({ title }) => /[a-z\d]/i.exec(title)?.[0]?.toUpperCase().replace(/\d/, '0 to 9') ?? '…',
  );
  return [...letters].map(([letter, ofLetter]) => ({
    letter,
    anchor: /^[A-Z]$/.test(letter) ? `letter-${letter.toLowerCase()}` : 'letter-other',
    entries: ofLetter,
  }));
}
