import type { Procedure } from '../procedure/index.ts';
import { recordKinds } from '../procedure/index.ts';
import type { Kind } from './kinds.ts';
import { isKind } from './kinds.ts';

/** A line of the contents from A to Z. */
interface ContentsEntry {
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

function entriesOf(procedure: Procedure, sectionTitle: SectionTitle): readonly ContentsEntry[] {
  return recordKinds().flatMap(([id, kind]) => {
    const { listed, searchedAs = '', url } = kind;
    if (listed === undefined || url === undefined || !isKind(searchedAs)) return [];
    return Object.keys(kind.records(procedure)).map((record) => {
      const own = id === 'section' ? sectionTitle(procedure.id, record) : undefined;
      const title = own ?? kind.title?.(procedure, record) ?? record;
      const aside = kind.aside?.(procedure, record);
      return {
        title: aside === undefined ? title : `${title} (${aside})`,
        url: url(procedure, record),
        kind: searchedAs,
        procedure,
      };
    });
  });
}

/** Everything that the library has from A to Z: sections, timescales, maps, checks and terms. */
export function contents(
  library: readonly Procedure[],
  sectionTitle: SectionTitle,
): readonly Letter[] {
  const entries = library
    .flatMap((procedure) => entriesOf(procedure, sectionTitle))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { ignorePunctuation: true }));
  const letters = new Map<string, typeof entries>();
  for (const entry of entries) {
    const letter = /[a-z\d]/i.exec(entry.title)?.[0]?.toUpperCase().replace(/\d/, '0 to 9') ?? '…';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, ofLetter]) => ({
    letter,
    anchor: /^[A-Z]$/.test(letter) ? `letter-${letter.toLowerCase()}` : 'letter-other',
    entries: ofLetter,
  }));
}
