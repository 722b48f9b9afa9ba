import ts from 'typescript';

/** A name that a file exports, with what is written above it. */
export interface Exported {
  readonly name: string;
  readonly line: number;
  readonly doc: string;
  readonly isFunction: boolean;
  /** It throws by itself, wherever in its body. */
  readonly throws: boolean;
}

/** Every name that a file declares and exports: functions, constants, types, interfaces, classes. */
export function exportsOf(file: string, source: string): readonly Exported[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  return tree.statements.filter(isExported).flatMap((statement) =>
    namesOf(statement).map(({ name, value }) => ({
      name,
      line: tree.getLineAndCharacterOfPosition(statement.getStart()).line + 1,
      doc: docOf(statement),
      isFunction: ts.isFunctionDeclaration(value) || ts.isArrowFunction(value),
      throws: holdsThrow(value),
    })),
  );
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

interface Named {
  readonly name: string;
  readonly value: ts.Node;
}

function namesOf(statement: ts.Statement): readonly Named[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => ({
      name: declaration.name.getText(),
      value: declaration.initializer ?? declaration,
    }));
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return [{ name: named ? (statement.name?.text ?? 'default') : '?', value: statement }];
}

/** The text of the comment that stands above a statement, on one line. */
function docOf(statement: ts.Statement): string {
  return ts
    .getJSDocCommentsAndTags(statement)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function holdsThrow(node: ts.Node): boolean {
  return ts.isThrowStatement(node) || ts.forEachChild(node, holdsThrow) === true;
}

/** The fewest words that say more of a function than its name does. */
const FEWEST_WORDS = 6;

/** What an exported name's docstring leaves to be wished, in words; nothing where it is sound. */
export function docFault({ name, doc, isFunction, throws }: Exported): string | undefined {
  if (doc === '') return `${name} has no docstring`;
  if (!isFunction) return undefined;
  if (doc.split(' ').length < FEWEST_WORDS) return `${name}: "${doc}" says little`;
  if (throws && !/\b(?:throws?|RangeError)\b/i.test(doc)) {
    return `${name} throws, and does not say so`;
  }
  return undefined;
}
