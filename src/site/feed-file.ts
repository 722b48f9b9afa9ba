import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../../content/index.ts';
import { changesByDate } from '../changes/by-date.ts';
import { daysOf } from '../changes/days.ts';
import { atomFeed, FEED_FILE } from '../changes/feed.ts';
import { toldBy } from '../changes/kinds.ts';
import { changes } from '../data/changes.ts';
import type { SiteAddress } from './address.ts';
import { readHistory } from './history-files.ts';
import { ROOT } from './project.ts';
import { readSections } from './read-sections.ts';

/** Writes the feed of changes into the built site in `dist`. It is made of addresses: where none is known there is no feed. */
export function writeFeed(dist: string, { origin, base }: SiteAddress): void {
  if (origin === undefined) return;
  const changed = library.map((procedure) => {
    const told = toldBy(procedure, readSections(ROOT, procedure.id).sections);
    return { procedure, days: daysOf(told, readHistory(ROOT, procedure.id).entries) };
  });
  const feed = atomFeed(`${origin}${base}`, changesByDate(changes, changed));
  writeFileSync(join(dist, FEED_FILE), feed);
}
