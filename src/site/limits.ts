/** Bytes that a page may load, of script and style unless it says otherwise, compressed. */
export const BUDGET = {
  reading: 3_000,
  wholeDayTool: 24_000,
  hoursTool: 48_000,
  /** What comes quietly once an answer stands, or at the press that needs it sooner, beside what the page has already. */
  askedLater: 6_000,
  /** How an answer was counted, in words and day by day: it comes quietly after that. */
  howCounted: 5_500,
  /** What comes only when a reader asks for a file of the dates, beside what the page has already. */
  fileOfDates: 7_600,
  /** All of a section's page, or a chapter's, before a tool on it is opened. */
  readingFirstView: 25_000,
  /** All of any other page, before what comes in idle time, is unfolded or is pressed for. */
  firstView: 35_000,
  /** A map's walk and its presenter view, but for the clock, which comes where a time of day is typed. */
  mapTools: 40_000,
  /** What comes on every page once it has loaded, which no reading and no answer waits for. */
  atRest: 1_000,
  /** What keeps the guide on the device: it comes in idle time after that. */
  keeper: 3_000,
  style: 14_000,
} as const;

/** Bytes of HTML, as they are written: a page that is longer is not read on a phone with a poor signal; it wants splitting. */
export const MOST_HTML_BYTES = 400_000;

/** A whole document on one page, which is asked for to be printed and is read nowhere else. */
export const MOST_WHOLE_DOCUMENT_BYTES = 1_200_000;

/** A whole document on one page, by its address. */
export const WHOLE_DOCUMENT = /^\/procedures\/[^/]+\/print\/$/;

/** An A to Z, by its address: of a procedure's terms, or of all that has a page, below the search. */
export const A_TO_Z = /^\/(?:glossary\/[^/]+|search)\/$/;
