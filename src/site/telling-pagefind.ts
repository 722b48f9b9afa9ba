/** Where Pagefind's script leaves a failure untold: a part of the index that does not come is as good as empty to it. */
const UNTOLD = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\) ?=> ?\{\}\)/g;

/**
 * Pagefind's script, made to tell its caller where a part of the index or of a filter does not load: without this a
 * search that lost a part answers "no results", which is false. Throws where the script is another than it was.
 */
export function tellingPagefind(script: string): string {
  const found = script.match(UNTOLD) ?? [];
  if (found.length !== 2) {
    throw new Error(
      `pagefind.js: ${String(found.length)} places leave a lost part of the index untold, not 2. Read its loadChunk and loadFilterChunk, and mend src/site/telling-pagefind.ts.`,
    );
  }
  return script.replace(UNTOLD, '$1');
}
