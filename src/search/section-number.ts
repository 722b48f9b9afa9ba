/** A heading by the number that the council's document gives it. */
export interface NumberedSection {
  /** "4.7", of the document's own numbering. */
  readonly number: string;
  readonly title: string;
  readonly url: string;
  readonly procedure: string;
  /** The page that the heading stands on, where it is not the page itself. */
  readonly page?: string;
}

/** A query that names sections by number. */
export interface NumberedQuery {
  readonly numbers: readonly string[];
  /** The query without them. */
  readonly rest: string;
}

/** Two figures or more with points between them, and what they are called or what stands before them. */
const NUMBER =
  /(?:\b(?:sections?|sec|s|paragraph|para|clause|part)(?:\.?\s+)?|(^|[^\d.£]))(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.]*\d)\.?(?!\w)/gi;

/** What of a query are section numbers: "section 4.7 of the plan" asks for 4.7 and "of the plan". */
export function numberedQuery(query: string): NumberedQuery {
  return {
    numbers: [...query.matchAll(NUMBER)].flatMap(([, , number]) =>
      number === undefined ? [] : [number],
    ),
    rest: query.replace(NUMBER, '$1 ').trim(),
  };
}

/** A section number out of a source reference: "4.7", and none of "5 step 2". */
export const isSectionNumber = (ref: string): boolean => /^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(ref);

const isText = (value: unknown): boolean => typeof value === 'string';

/** Whether what was fetched is the list of numbered headings: a network's own page may answer in its place. */
export function isNumberedSections(data: unknown): data is readonly NumberedSection[] {
  return (
    Array.isArray(data) &&
    data.every(
      (each: unknown) =>
        typeof each === 'object' &&
        each !== null &&
        'number' in each &&
        isText(each.number) &&
        'url' in each &&
        isText(each.url) &&
        'title' in each &&
        isText(each.title),
    )
  );
}
