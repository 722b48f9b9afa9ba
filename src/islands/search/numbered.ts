import { calledBy } from '../../search/answers/called.ts';
import type { CalledProcedure } from '../../search/named-procedure.ts';
import { namedProcedures } from '../../search/named-procedure.ts';
import { plainWords } from '../../search/query.ts';
import type { NumberedSection } from '../../search/section-number.ts';
import { isNumberedSections, numberedQuery } from '../../search/section-number.ts';
import { inSite } from '../kit/in-site.ts';
import { loadData } from '../kit/load-data.ts';
import { passagesCalled, shownOf } from './answer-files.ts';
import type { Hit } from './found.ts';

let loading: Promise<readonly NumberedSection[]> | undefined;

/** The numbered headings, loaded at the first call; after a failure the next call tries again. */
function loadNumbered(): Promise<readonly NumberedSection[]> {
  loading ??= loadData(inSite('/search/section-numbers.json'), isNumberedSections).catch(
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** What a query asks for by section number. */
export interface ByNumber {
  readonly hits: readonly Hit[];
  /** What is left to search for besides: nothing where the number, or a procedure with it, is all that was typed. */
  readonly rest: string;
}

const asHit = ({ number, title, url, procedure, page }: NumberedSection): Hit => ({
  kind: 'section',
  title,
  url,
  procedure,
  ...(page === undefined ? {} : { page }),
  excerpt: `Section ${number} of the document.`,
  also: [],
});

/**
 * Whether a query with section numbers is a title with the very same ones: "Complete the plan (9.3)" is a rule's own name.
 * Not where the titles do not load: the sections are there without them.
 */
async function isTitle(typed: string, numbers: readonly string[]): Promise<boolean> {
  try {
    const called = await passagesCalled(calledBy(typed));
    const shown = await Promise.all(called.map(([passage]) => shownOf(passage)));
    return shown.some(({ title }) => numberedQuery(title).numbers.join() === numbers.join());
  } catch {
    return false;
  }
}

/** Stands for what is asked of a procedure, where only its name is looked for in a query. */
const ANYTHING = 'anything';

/**
 * The sections that a query names by number, of the procedures that it names or of all; where no document has such a
 * number, it is no section's and is searched like any word. So is the number of a title that is typed whole.
 */
export async function byNumber(
  typed: string,
  procedures: readonly CalledProcedure[],
): Promise<ByNumber> {
  const { numbers, rest } = numberedQuery(typed);
  if (numbers.length === 0) return { hits: [], rest: typed };
  const named = namedProcedures(`${rest} ${ANYTHING}`, procedures);
  const asked = new Set(named.map(({ procedure }) => procedure));
  const found = (await loadNumbered()).filter(
    ({ number, procedure }) =>
      numbers.includes(number) && (asked.size === 0 || asked.has(procedure)),
  );
  const isMore = plainWords(rest) !== '';
  if (found.length === 0 || (isMore && (await isTitle(typed, numbers)))) {
    return { hits: [], rest: typed };
  }
  const isNameAlone = named.some((each) => each.rest === ANYTHING);
  return { hits: found.map(asHit), rest: isNameAlone || !isMore ? '' : rest };
}
