import { spawnSync } from 'node:child_process';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { ROOT } from './project.ts';

/** TypeScript 7 needs a third of the time, and cannot yet be asked for what a message says besides. */
const TYPESCRIPT_7 = join(ROOT, 'node_modules/typescript-7/bin/tsc');

/** Types are printed whole, so that a message can be shortened here and not in the middle of a list of ids. */
const FOR_CONTENT: ts.CompilerOptions = {
  noEmit: true,
  noErrorTruncation: true,
  noUnusedLocals: false,
  types: [],
};

function optionsOf(root: string): ts.CompilerOptions {
  const file = join(root, 'tsconfig.json');
  const parsed = ts.getParsedCommandLineOfConfigFile(file, FOR_CONTENT, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    },
  });
  if (parsed === undefined) throw new Error(`There is no ${file}.`);
  return { ...parsed.options, ...FOR_CONTENT };
}

/** The innermost node at a place of a file, and the entries around it, outermost first: the record's id leads. */
function placeIn(
  file: ts.SourceFile,
  at: number,
): { readonly node: ts.Node; readonly path: readonly string[] } {
  const path: string[] = [];
  let node: ts.Node = file;
  const into = (child: ts.Node): void => {
    if (at < child.getStart(file) || at >= child.getEnd()) return;
    if (ts.isPropertyAssignment(child)) path.push(child.name.getText(file).replaceAll("'", ''));
    node = child;
    ts.forEachChild(child, into);
  };
  ts.forEachChild(file, into);
  return { node, path };
}

/** "Known: a, b." where one of several words is asked for, which the message may name by its type only. */
function knownWords(checker: ts.TypeChecker, node: ts.Node): string {
  const asked = ts.isExpression(node) ? checker.getContextualType(node) : undefined;
  const types = asked === undefined ? [] : asked.isUnion() ? asked.types : [asked];
  const words = types.flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
  return words.length === 0 ? '' : ` Known: ${words.sort().join(', ')}.`;
}

/** TypeScript's message without what it goes on to say of whole records: nobody reads a page of type. */
function messageOf(diagnostic: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').replaceAll(/\s+/g, ' ');
  const short = text
    .replaceAll(/'\{ (?:[^']|'(?! is| to|\.|,))*\}'/g, "'{…}'")
    .replaceAll(/assignable to type '(?:"[^"]*" \| )+"[^"]*"'/g, 'one of the known words');
  return short.length > 400 ? `${short.slice(0, 400)}…` : short;
}

function faultOf(root: string, checker: ts.TypeChecker, diagnostic: ts.Diagnostic): string {
  const { file, start = 0 } = diagnostic;
  const message = messageOf(diagnostic);
  if (file === undefined) return `tsconfig.json:1: ${message}`;
  const { line } = file.getLineAndCharacterOfPosition(start);
  const { node, path } = placeIn(file, start);
  const at = relative(root, file.fileName).split(sep).join('/');
  const name = path.length === 0 && ts.isIdentifier(node) ? node.text : path.join('.');
  const where = name === '' ? '' : `"${name}": `;
  return `${at}:${String(line + 1)}: ${where}${message}${knownWords(checker, node)}`;
}

/** Whether TypeScript 7 is there and finds nothing wrong with the records, nor with what they import. */
function isSound(root: string): boolean {
  const options = ['-p', join(root, 'tsconfig.content.json'), '--noEmit', '--singleThreaded'];
  return spawnSync(process.execPath, [TYPESCRIPT_7, ...options]).status === 0;
}

/**
 * What TypeScript finds wrong with the records in `content/` of a project's folder, each as "file:line: …" with the
 * entry that it stands in and, where one of several words is asked for, those words. The rest of the project is left out.
 */
export function contentTypeFaults(root: string): readonly string[] {
  if (isSound(root)) return [];
  const folder = join(root, 'content');
  const program = ts.createProgram(ts.sys.readDirectory(folder, ['.ts']), optionsOf(root));
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${folder}/`))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map((diagnostic) => faultOf(root, checker, diagnostic));
}
