import type { Procedure } from '../procedure/index.ts';
import { comparedWith, deadlineUrl } from '../procedure/index.ts';
import { isDatable, resolveReadings } from '../timescale/index.ts';
import type { SitePage } from './page.ts';
import type { Weigher } from './weight.ts';
import { A_TO_Z, BUDGET, WHOLE_DOCUMENT } from './limits.ts';

function countsHours(procedure: Procedure, id: string): boolean {
  const timescale = procedure.timescales[id];
  if (timescale === undefined || !isDatable(timescale)) return false;
  return resolveReadings(timescale).some(({ unit }) => /hours|minutes/.test(unit));
}

/** The addresses of the calculators that count hours, or show beside their date one that does. */
export function hoursCalculators(library: readonly Procedure[]): ReadonlySet<string> {
  return new Set(
    library.flatMap((procedure) =>
      Object.keys(procedure.timescales)
        .filter((id) =>
          [id, ...comparedWith(procedure, id)].some((other) => countsHours(procedure, other)),
        )
        .map((id) => deadlineUrl(procedure.id, id)),
    ),
  );
}

function over(page: SitePage, what: string, bytes: number, most: number): readonly string[] {
  if (bytes <= most) return [];
  return [`${page.path}: ${String(bytes)} bytes of ${what}, compressed; ${String(most)} at most`];
}

/** A reading page loads next to no script until a tool on it is opened. */
export function readingFaults(page: SitePage, weigher: Weigher): readonly string[] {
  if (!page.path.startsWith('/procedures/')) return [];
  const bytes = weigher.pageBytes(page, 'at once', 'nothing');
  return over(page, 'script before a tool is opened', bytes, BUDGET.reading);
}

/** A calculator is small enough for a phone on a visit; the clock, with its part of Luxon, comes only where hours count. */
export function calculatorFaults(
  page: SitePage,
  weigher: Weigher,
  hours: ReadonlySet<string>,
): readonly string[] {
  if (!/^\/deadlines\/[^/]+\/[^/]+\/$/.test(page.path)) return [];
  const withHours = hours.has(page.path);
  const bytes = weigher.pageBytes(page, 'all', withHours ? 'all' : 'all but the clock');
  const most = withHours ? BUDGET.hoursTool : BUDGET.wholeDayTool;
  return over(page, 'script in all', bytes, most);
}

/** A section's page, or a chapter's. */
const READING = /^\/procedures\/[^/]+\/[^/]+\/$/;

/**
 * A page is there at once, on a poor signal too: what is heavier is divided, or fetched where it is used. A whole document,
 * which is asked for to be printed, and an A to Z, in which one looks for anything, are as long as they are. What is read on
 * the way to a visit is lighter still.
 */
export function firstViewFaults(page: SitePage, weigher: Weigher): readonly string[] {
  if (WHOLE_DOCUMENT.test(page.path) || A_TO_Z.test(page.path)) return [];
  const most = READING.test(page.path) ? BUDGET.readingFirstView : BUDGET.firstView;
  return over(page, 'markup, style and script at once', weigher.firstViewBytes(page), most);
}

/** A map's walk, and what fills the screen, are small when they come. */
export function mapFaults(page: SitePage, weigher: Weigher): readonly string[] {
  if (!/^\/process-maps\/[^/]+\/[^/]+\/$/.test(page.path)) return [];
  const tools = weigher.pageBytes(page, 'all', 'all but the clock');
  return over(page, 'script in all', tools, BUDGET.mapTools);
}

/** What stands below an answer, or is unfolded and pressed beside it, comes once that stands, and is little. */
export function laterFaults(page: SitePage, weigher: Weigher): readonly string[] {
  const below = 'script that comes once an answer stands';
  const counted = 'script that tells how an answer was counted';
  return [
    ...over(page, below, weigher.bytesApart(page, 'asked-later'), BUDGET.askedLater),
    ...over(page, counted, weigher.bytesApart(page, 'how-counted'), BUDGET.howCounted),
  ];
}

/** The file of the dates costs nothing until it is asked for, and little then. */
export function fileFaults(page: SitePage, weigher: Weigher): readonly string[] {
  const what = 'script that a press for a file of the dates loads';
  return over(page, what, weigher.bytesApart(page, 'save-dates'), BUDGET.fileOfDates);
}

/** What every page asks for once it has loaded is next to nothing too. */
export function atRestFaults(page: SitePage, weigher: Weigher): readonly string[] {
  const bytes = weigher.bytesApart(page, 'at-rest');
  return over(page, 'script that comes once the page has loaded', bytes, BUDGET.atRest);
}

/** What keeps the guide on the device comes in idle time, on every page. */
export function keeperFaults(page: SitePage, weigher: Weigher): readonly string[] {
  const bytes = weigher.bytesApart(page, 'keeper');
  return over(page, 'script that keeps the guide', bytes, BUDGET.keeper);
}

/** The style sheets of a page are small together. */
export function cssFaults(page: SitePage, weigher: Weigher): readonly string[] {
  return over(page, 'style', weigher.styleBytes(page), BUDGET.style);
}
