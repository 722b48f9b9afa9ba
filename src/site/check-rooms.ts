import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { importsOf } from './imports.ts';
import { isStarted, ROOT } from './project.ts';
import { report } from './report.ts';
import type { Checked } from './report.ts';
import { mayKnow, mayUse, roomOf, ruleOf } from './rooms.ts';

/** An import from one file of the project to another, or to a package. */
interface Edge {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** The file's path from the root; undefined for a package. */
  readonly to: string | undefined;
}

const READ = /\.(?:ts|tsx|astro|mdx|mjs)$/;

function filesUnder(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READ.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function edgesOf(root: string, file: string): readonly Edge[] {
  return importsOf(file, readFileSync(join(root, file), 'utf8')).map(({ specifier, line }) => ({
    from: file,
    line,
    specifier,
    to: specifier.startsWith('.') ? posix.normalize(`${dirname(file)}/${specifier}`) : undefined,
  }));
}

/** What is wrong with one import, or nothing. */
function faultOf({ from, specifier, to }: Edge): string | undefined {
  const room = roomOf(from);
  if (room === undefined) return undefined;
  if (to === undefined) {
    if (mayUse(room, specifier)) return undefined;
    return `${room} may not use the package "${specifier}": it holds plain TypeScript`;
  }
  const other = roomOf(to);
  if (other === undefined || mayKnow(room, other)) return undefined;
  return `${room} may not know ${other}: ${ruleOf(room)}`;
}

/** The files of the project that each file imports. */
function followed(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    if (to !== undefined) next.set(from, [...(next.get(from) ?? []), to]);
  }
  return next;
}

/** Each circle of imports once, as the path that leads round it. */
function circlesIn(edges: readonly Edge[]): readonly (readonly string[])[] {
  const next = followed(edges);
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at !== -1) circles.push([...path.slice(at), file]);
    if (at !== -1 || done.has(file)) return;
    for (const other of next.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return circles;
}

/** The way from a file to one of content, where its imports lead to one. */
function wayToContent(
  next: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  seen: Set<string>,
): readonly string[] | undefined {
  const file = path.at(-1) ?? '';
  if (roomOf(file) === 'content') return path;
  for (const other of next.get(file) ?? []) {
    if (seen.has(other)) continue;
    seen.add(other);
    const way = wayToContent(next, [...path, other], seen);
    if (way !== undefined) return way;
  }
  return undefined;
}

/** Islands whose imports lead, by whatever way, to content: it would all be sent to the browser. */
function contentInIslands(edges: readonly Edge[]): readonly string[] {
  const next = followed(edges);
  const islands = [...next.keys()].filter((file) => roomOf(file) === 'islands');
  return islands.flatMap((file) => {
    const way = wayToContent(next, [file], new Set([file]));
    return way === undefined || way.length === 2 // the room's own rule tells a direct import
      ? []
      : [`${file}: an island reaches content: ${way.join(' → ')}. Hand it the record as a prop.`];
  });
}

/** Holds the imports of `src/` and `content/` against who may know whom. Each fault has file, line and rule. */
export function roomChecks(root: string): readonly Checked[] {
  const edges = ['src', 'content'].flatMap((folder) =>
    filesUnder(root, folder).flatMap((file) => edgesOf(root, file)),
  );
  const broken = edges.flatMap((edge) => {
    const fault = faultOf(edge);
    return fault === undefined
      ? []
      : [`${edge.from}:${String(edge.line)}: ${edge.specifier}: ${fault}`];
  });
  const circles = circlesIn(edges).map(
    (circle) => `${circle[0] ?? ''}: a circle of imports: ${circle.join(' → ')}`,
  );
  return [
    { check: 'rooms know only whom they may know', faults: broken },
    { check: 'islands reach no content', faults: contentInIslands(edges) },
    { check: 'no circles of imports', faults: circles },
  ];
}

if (isStarted(import.meta.url)) report('Rooms', roomChecks(ROOT));
