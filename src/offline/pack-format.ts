/** A file of the site and where it stands, from the root and without the first slash. */
export interface PackedFile {
  readonly address: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const NEWLINE = 10;

/** Files written one after another, behind a line that lists their addresses and lengths: pages are alike, and compress together. */
export function joinFiles(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const list = files.map(({ address, body }) => [address, body.length]);
  const head = new TextEncoder().encode(`${JSON.stringify(list)}\n`);
  const whole = new Uint8Array(files.reduce((sum, { body }) => sum + body.length, head.length));
  whole.set(head);
  let at = head.length;
  for (const { body } of files) {
    whole.set(body, at);
    at += body.length;
  }
  return whole;
}

function readEntry(entry: unknown): readonly [string, number] {
  if (Array.isArray(entry)) {
    const address: unknown = entry[0];
    const length: unknown = entry[1];
    if (typeof address === 'string' && typeof length === 'number') return [address, length];
  }
  throw new Error('the head of a pack lists something else than addresses and lengths');
}

/** The files of what `joinFiles` wrote. Throws where it holds something else: a network's own page may come in its place. */
export function splitFiles(whole: Uint8Array<ArrayBuffer>): readonly PackedFile[] {
  const end = whole.indexOf(NEWLINE);
  const list: unknown = JSON.parse(new TextDecoder().decode(whole.subarray(0, end)));
  if (!Array.isArray(list)) throw new Error('the head of a pack is no list');
  let at = end + 1;
  const files = list.map((entry: unknown) => {
    const [address, length] = readEntry(entry);
    const body = whole.slice(at, at + length);
    at += length;
    return { address, body };
  });
  if (at !== whole.length) throw new Error('a pack is longer or shorter than its head says');
  return files;
}
