import type { Procedure } from '../procedure/index.ts';
import type { Checked } from './report.ts';
import {
  atRestFaults,
  calculatorFaults,
  cssFaults,
  fileFaults,
  firstViewFaults,
  hoursCalculators,
  keeperFaults,
  laterFaults,
  mapFaults,
  readingFaults,
} from './budgets.ts';
import { gluedWordFaults } from './glued-words.ts';
import { htmlFaults } from './html.ts';
import { linkFaults, popoverFaults } from './links.ts';
import {
  emailFaults,
  headingFaults,
  idFaults,
  originFaults,
  sizeFaults,
  styleFaults,
  summaryFaults,
  tagFaults,
  titleFaults,
} from './markup.ts';
import { readSite, siteFiles } from './page.ts';
import type { SitePage } from './page.ts';
import { sheetClasses, sheetOrderFaults, unstyledFaults } from './sheets.ts';
import { policyFaults } from './strict.ts';
import { Weigher } from './weight.ts';

/** The checks of what a page loads. */
function weightChecks(
  pages: readonly SitePage[],
  weigher: Weigher,
  hours: ReadonlySet<string>,
): readonly Checked[] {
  return [
    {
      check: 'reading pages load next to no script',
      faults: pages.flatMap((page) => readingFaults(page, weigher)),
    },
    {
      check: 'what comes once a page has loaded is next to nothing',
      faults: pages.flatMap((page) => atRestFaults(page, weigher)),
    },
    {
      check: 'what keeps the guide is small',
      faults: pages.flatMap((page) => keeperFaults(page, weigher)),
    },
    {
      check: 'calculators are small',
      faults: pages.flatMap((page) => calculatorFaults(page, weigher, hours)),
    },
    {
      check: 'pages are small at first view, and smallest where they are read',
      faults: pages.flatMap((page) => firstViewFaults(page, weigher)),
    },
    {
      check: 'a map’s walk and its presenter view are small',
      faults: pages.flatMap((page) => mapFaults(page, weigher)),
    },
    {
      check: 'what is unfolded beside an answer comes after it, and is small',
      faults: pages.flatMap((page) => laterFaults(page, weigher)),
    },
    {
      check: 'a file of dates is loaded when asked for, and small',
      faults: pages.flatMap((page) => fileFaults(page, weigher)),
    },
    {
      check: 'the style sheets of a page are small',
      faults: pages.flatMap((page) => cssFaults(page, weigher)),
    },
  ];
}

/** The checks over the built site in `dist`: every fault at once, each with the page's address. */
export async function siteChecks(
  dist: string,
  procedures: readonly Procedure[],
): Promise<readonly Checked[]> {
  const pages = readSite(dist);
  const weigher = new Weigher(dist);
  const sheets = sheetClasses(dist);
  return [
    { check: 'links and anchors resolve', faults: linkFaults(pages, siteFiles(dist)) },
    { check: 'popovers are there', faults: pages.flatMap(popoverFaults) },
    { check: 'every page is valid HTML', faults: await htmlFaults(pages) },
    { check: 'titles are unique', faults: titleFaults(pages) },
    {
      check: 'every page has one heading of the first level',
      faults: pages.flatMap(headingFaults),
    },
    { check: 'no heading stands in a summary', faults: pages.flatMap(summaryFaults) },
    { check: 'no word runs into the next', faults: pages.flatMap(gluedWordFaults) },
    { check: 'ids are unique on their page', faults: pages.flatMap(idFaults) },
    { check: 'no style attributes', faults: pages.flatMap(styleFaults) },
    { check: 'the strict policy blocks nothing in a page', faults: pages.flatMap(policyFaults) },
    { check: 'a style sheet of more pages comes first', faults: sheetOrderFaults(pages) },
    {
      check: 'what stands in a page has its style sheet',
      faults: pages.flatMap((page) => unstyledFaults(page, sheets)),
    },
    { check: 'nothing is loaded from another origin', faults: pages.flatMap(originFaults) },
    {
      check: 'no e-mail addresses',
      faults: pages.flatMap((page) => emailFaults(page, process.env['FEEDBACK_EMAIL'])),
    },
    { check: 'every figure is printed in words', faults: pages.flatMap(tagFaults) },
    { check: 'pages are small', faults: pages.flatMap(sizeFaults) },
    ...weightChecks(pages, weigher, hoursCalculators(procedures)),
  ];
}
