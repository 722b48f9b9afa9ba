import ts from 'typescript';

/** Globals that reach outside the module: the DOM, storage, the network, timers, the process, the clock. */
const OUTSIDE = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'globalThis',
  'self',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'setTimeout',
  'setInterval',
  'performance',
  'process',
  'require',
  'console',
  'Temporal',
]);
/** What gives the present moment when it is called with nothing: the platform's, and Luxon's. */
const CLOCKS: ReadonlySet<string> = new Set(['Date', 'DateTime.local', 'DateTime.utc']);

/**
 * What a source file of the engine must not do, each with its line: import from outside its folder (but Luxon), read
 * the clock, reach a global of the browser or of Node.
 */
export function impurities(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const tell = (node: ts.Node, what: string): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && !mayImport(file, specifier)) tell(node, `imports ${specifier}`);
    if (readsClock(node)) tell(node, `reads the clock: ${node.getText()}`);
    if (ts.isIdentifier(node) && OUTSIDE.has(node.text) && isFree(node)) {
      tell(node, `reaches outside: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return specifier && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
}

/** `file` is its path below the folder: "clock/london.ts" may say "../" once. */
function mayImport(file: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return specifier === 'luxon';
  const up = specifier.split('/').filter((part) => part === '..').length;
  return up <= file.split('/').length - 1;
}

function readsClock(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  const called = node.expression.getText();
  if (called.endsWith('.now')) return true;
  const nothing = (node.arguments ?? []).length === 0;
  // A format of nothing is a format of now.
  return nothing && (CLOCKS.has(called) || /\.format(?:ToParts)?$/.test(called));
}

/** A name used by itself: neither a property nor a key nor a type. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  return !(
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isTypeReferenceNode(parent)
  );
}
