import type { Asked, Procedure } from '../procedure/index.ts';
import { recordKinds } from '../procedure/index.ts';
import { joinPhrases } from './phrases.ts';

/** What staff would type to find a page or record, by its address. */
export function askedByUrl(
  library: readonly Procedure[],
  asked: Readonly<Record<string, Asked>>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    library.flatMap((procedure) =>
      recordKinds().flatMap(([kind, { url }]) =>
        Object.entries(asked[procedure.id]?.[kind] ?? {}).flatMap(([id, phrases = []]) =>
          url === undefined ? [] : [[url(procedure, id), phrases] as const],
        ),
      ),
    ),
  );
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A page as the index reads it: with what staff would type as an entry of its own, which is searched and is no part of
 * the page's words. The page that is served has none of it.
 */
export function withAsked(html: string, phrases: readonly string[] = []): string {
  if (phrases.length === 0) return html;
  const value = attribute(joinPhrases(phrases));
  return html.replace(
    /<main\b[^>]*>/,
    (main) =>
      `${main}<span hidden data-pagefind-meta="asked[data-value]" data-value="${value}"></span>`,
  );
}
