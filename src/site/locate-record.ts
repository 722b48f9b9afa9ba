import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Fault, Place, RecordFile } from '../procedure/checks/index.ts';

/** A line of a file, as a message prints it. */
export interface FileLine {
  readonly file: string;
  readonly line: number;
}

/** `content/<procedure>/<records>.ts`, and every file of a folder of that name; the councils stand beside the procedures. */
function filesOf(root: string, procedure: string, records: RecordFile): readonly string[] {
  const base = records === 'councils' ? 'content/councils' : `content/${procedure}/${records}`;
  const folder = existsSync(join(root, base))
    ? readdirSync(join(root, base))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${base}/${name}`)
    : [];
  return [...folder, `${base}.ts`].filter((file) => existsSync(join(root, file)));
}

function nameOf(node: ts.Node): string | undefined {
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return undefined;
  return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined;
}

/** The first node, outermost first, that gives a record its id. */
function recordNode(tree: ts.Node, id: string): ts.Node | undefined {
  if (nameOf(tree) === id) return tree;
  return ts.forEachChild(tree, (child) => recordNode(child, id));
}

function lineOf(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}

/** Where the record's own file has its whole name ("process-maps/phases.ts"), the record is the file. */
function spanOf(file: string, source: string, id: string): readonly [number, number] | undefined {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const node = recordNode(tree, id);
  if (node !== undefined) return [node.getStart(tree), node.getEnd()];
  if (file.endsWith(`/${id}.ts`)) {
    const first = tree.statements.find((statement) => ts.isVariableStatement(statement));
    return [first?.getStart(tree) ?? 0, source.length];
  }
  return undefined;
}

/** Prefers the file that is named for the record, and last the one that only gathers the others. */
function byLikelihood(files: readonly string[], id: string): readonly string[] {
  const rank = (file: string): number =>
    file.endsWith(`/${id}.ts`) ? 0 : file.endsWith('/index.ts') ? 2 : 1;
  return [...files].sort((a, b) => rank(a) - rank(b));
}

/** The file and line on which a record, or the words in it that are at fault, stand. */
export function locate(root: string, procedure: string, place: Place): FileLine {
  if ('file' in place) return place;
  const { records, id, excerpt } = place;
  const files = filesOf(root, procedure, records);
  for (const file of byLikelihood(files, id)) {
    const source = readFileSync(join(root, file), 'utf8');
    const span = spanOf(file, source, id);
    if (span === undefined) continue;
    const [from, to] = span;
    const inside = excerpt === undefined ? -1 : source.slice(from, to).indexOf(excerpt);
    return { file, line: lineOf(source, inside === -1 ? from : from + inside) };
  }
  return { file: files.at(-1) ?? `content/${procedure}/${records}.ts`, line: 1 };
}

/** "content/…/timescales.ts:12: what is wrong. What to do." */
export function faultLine(root: string, fault: Fault): string {
  const { file, line } = locate(root, fault.procedure, fault.place);
  const mend = fault.mend === '' ? '' : ` ${fault.mend}`;
  const message = /[.!?]$/.test(fault.message) ? fault.message : `${fault.message}.`;
  return `${file}:${String(line)}: ${message}${mend}`;
}
