import type { DayOfChange, ToldChange } from './days.ts';

type Changes = readonly ToldChange[];

/** Changes of one kind, cut where a page is full. */
function cut(changes: Changes, most: number): readonly Changes[] {
  return Array.from({ length: Math.ceil(changes.length / most) }, (_, at) =>
    changes.slice(at * most, (at + 1) * most),
  );
}

/**
 * A day's changes on as many pages as they need, `most` on each: the kinds that bind first stand on the first. A kind stays
 * together where a page holds it, so that who looks for the duties has them all before them.
 */
function pagesOf(changes: Changes, most: number): readonly Changes[] {
  const pages: Changes[] = [];
  for (const alike of Map.groupBy(changes, ({ kind }) => kind).values()) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + alike.length <= most) {
      pages[pages.length - 1] = [...last, ...alike];
    } else {
      pages.push(...cut(alike, most));
    }
  }
  return pages;
}

/** A day in parts, numbered from 1, the first with what was published as a whole; as it is, where one page holds it. */
export function dayParts(day: DayOfChange, most: number): readonly DayOfChange[] {
  const pages = pagesOf(day.changes, most);
  if (pages.length < 2) return [day];
  return pages.map((changes, at) => ({
    ...day,
    published: at === 0 ? day.published : [],
    changes,
    part: at + 1,
  }));
}
