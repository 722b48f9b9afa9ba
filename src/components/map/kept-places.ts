import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import type { Places } from '../../process-map/layout/index.ts';

const point = z.strictObject({ x: z.number(), y: z.number() });
const box = z.strictObject({ ...point.shape, width: z.number(), height: z.number() });
const places = z.strictObject({
  width: z.number(),
  height: z.number(),
  nodes: z.record(z.string(), point),
  edges: z.record(z.string(), z.strictObject({ points: z.array(point), label: box.optional() })),
});

/** The version of the layout engine: another one may lay the same map out otherwise. */
const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('elkjs/package.json'));

/** Where layouts are kept between builds, beside what the tools keep there; never committed. */
const KEPT_IN = join(process.cwd(), 'node_modules/.cache/map-layouts');

async function kept(file: string): Promise<Places | undefined> {
  try {
    return places.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    // Not there, or no JSON: the map is laid out anew.
    return undefined;
  }
}

async function keep(folder: string, file: string, found: Places): Promise<void> {
  const draft = `${file}.${String(process.pid)}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, JSON.stringify(found));
    await rename(draft, file);
  } catch {
    // A disc that cannot be written to costs time, and nothing else.
  }
}

/**
 * The same layout as `layOut` gives, kept in a folder by what goes into it: a graph that was laid out before is not
 * laid out again. A file that is missing or spoilt is as if it had never been there.
 */
export function keepingPlaces<Graph>(
  layOut: (graph: Graph) => Promise<Places>,
  folder: string = KEPT_IN,
): (graph: Graph) => Promise<Places> {
  return async (graph) => {
    const key = createHash('sha256').update(`elkjs ${version}\n${JSON.stringify(graph)}`);
    const file = join(folder, `${key.digest('hex')}.json`);
    const before = await kept(file);
    if (before !== undefined) return before;
    const found = await layOut(graph);
    await keep(folder, file, found);
    return found;
  };
}
