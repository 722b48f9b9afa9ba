import ts from 'typescript';

/** An import as written, and where. */
export interface ImportFound {
  readonly specifier: string;
  readonly line: number;
  /** `import()` runs only when it is reached. */
  readonly dynamic: boolean;
  /** Types alone: nothing of it is left in a built script. */
  readonly types?: true;
}

/** The parts of an Astro file that may import: the code between its fences and its scripts, lines kept. */
function astroCode(source: string): string {
  const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
  const fence = /^\s*---\n([\s\S]*?)\n---/.exec(source);
  const code = fence?.[0].replaceAll('---', '   ') ?? '';
  let rest = source.slice(code.length);
  const scripts = [...rest.matchAll(/(<script\b[^>]*>)([\s\S]*?)(<\/script>)/g)];
  let kept = '';
  for (const script of scripts) {
    const at = rest.indexOf(script[0]);
    const [whole, open = '', body = '', close = ''] = script;
    kept += blank(rest.slice(0, at)) + blank(open) + body + blank(close);
    rest = rest.slice(at + whole.length);
  }
  return code + kept;
}

/** The imports that stand at the beginning of an MDX file's lines. */
function mdxCode(source: string): string {
  return source.replaceAll(/^(?!(?:import|export)\b).*$/gm, '');
}

function codeOf(file: string, source: string): string {
  if (file.endsWith('.astro')) return astroCode(source);
  if (file.endsWith('.mdx')) return mdxCode(source);
  return source;
}

function isImportCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function specifierOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (isImportCall(node)) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return node.argument.literal;
  }
  return undefined;
}

function isOfTypes(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) {
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  }
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

/** The imports of a file (.ts, .tsx, .js, .astro, .mdx), in its order, types and `import()` included. */
export function importsOf(file: string, source: string): readonly ImportFound[] {
  const code = codeOf(file, source);
  const kind = /\.(?:tsx|jsx)$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, kind);
  const found: ImportFound[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      const { line } = tree.getLineAndCharacterOfPosition(specifier.getStart(tree));
      found.push({
        specifier: specifier.text,
        line: line + 1,
        dynamic: isImportCall(node),
        ...(isOfTypes(node) ? { types: true } : {}),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
