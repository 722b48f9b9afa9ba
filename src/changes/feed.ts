import { longDate } from '../timescale/index.ts';
import { CHANGES_PAGE, changesAnchor, changesUrl } from './addresses.ts';
import type { DateOfChanges } from './by-date.ts';
import type { DayOfChange, ToldChange } from './days.ts';
import { toldName } from './kinds.ts';

/** Where the feed stands, from the site's root. */
export const FEED_FILE = `${CHANGES_PAGE}feed.xml`;

/** What a feed is called, and who says what is in it: the guide, and no person. */
const GUIDE = 'Family Support Procedures';

/** As many entries as readers of feeds look back; the pages of changes have the rest. */
const MOST_ENTRIES = 50;

/** What is told in one entry: of the guide, or of one procedure on one day. */
interface FeedEntry {
  readonly date: string;
  /** A procedure's id, or "guide". */
  readonly of: string;
  /** Where it stands. */
  readonly url: string;
  readonly title: string;
  readonly told: readonly string[];
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

/** Text as XML holds it; what XML 1.0 has no place for is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) =>
      sign === '&' || sign === '<' || sign === '>' || sign === '"' ? ESCAPES[sign] : sign,
    );
}

const LEADS = { changed: 'Changed', new: 'New', gone: 'Gone', renamed: 'Moved' } as const;

function changeWords({ change, kind, id, title, was, now, why }: ToldChange): string {
  return [
    `${LEADS[change]} (${toldName(kind, id)})${title === undefined ? '' : `: ${title}`}`,
    ...(was === undefined ? [] : [`Was: ${was}`]),
    ...(now === undefined || change === 'renamed' ? [] : [`Now: ${now}`]),
    ...(why === undefined ? [] : [`Why: ${why}`]),
  ].join('\n');
}

/** What changed of a procedure on a day, a text each. */
const toldOf = ({ published, why, changes }: DayOfChange): readonly string[] => [
  ...published,
  ...(why === undefined ? [] : [`Why: ${why}`]),
  ...changes.map(changeWords),
];

function entriesOf({ date, guide, procedures }: DateOfChanges): readonly FeedEntry[] {
  const own = procedures.map(({ procedure, day }) => ({
    date,
    of: procedure.id,
    url: changesUrl(date, procedure.id),
    title: `${procedure.council.name}, ${procedure.name}: ${longDate(date)}`,
    told: toldOf(day),
  }));
  const itself = { date, of: 'guide', url: changesUrl(date), told: guide };
  return guide.length === 0 ? own : [...own, { ...itself, title: `${GUIDE}: ${longDate(date)}` }];
}

/** In HTML, which the feed holds escaped: a paragraph for each change, a line for each of its parts. */
function contentOf(told: readonly string[]): string {
  return told.map((text) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`).join('');
}

const momentOf = (date: string): string => `${date}T00:00:00Z`;

/** An entry keeps its id for good: it is the address that it had on the page where all changes stood. */
const entryId = ({ date, of }: FeedEntry): string => `${CHANGES_PAGE}#${changesAnchor(date, of)}`;

function entryXml(root: string, entry: FeedEntry): string {
  const { date, url, title, told } = entry;
  const placed = (address: string): string => escaped(`${root}${address.slice(1)}`);
  return [
    '<entry>',
    `<id>${placed(entryId(entry))}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${momentOf(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${placed(url)}"/>`,
    `<content type="html">${escaped(contentOf(told))}</content>`,
    '</entry>',
  ].join('\n');
}

/**
 * The changes as an Atom feed (RFC 4287), newest first: an entry for what changed of each procedure, and of the guide, on
 * each day. `root` is the address of the site, with its folder and a slash at the end.
 */
export function atomFeed(root: string, dates: readonly DateOfChanges[]): string {
  const entries = dates.flatMap(entriesOf).slice(0, MOST_ENTRIES);
  const own = escaped(`${root}${FEED_FILE.slice(1)}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${own}</id>`,
    `<title>${GUIDE}: changes</title>`,
    `<updated>${momentOf(entries[0]?.date ?? '1970-01-01')}</updated>`,
    `<author><name>${GUIDE}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${own}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(`${root}${CHANGES_PAGE.slice(1)}`)}"/>`,
    ...entries.map((entry) => entryXml(root, entry)),
    '</feed>',
    '',
  ].join('\n');
}
