import ts from 'typescript';

/** What one source file reaches for: the modules it imports and the names it takes from its surroundings. */
export interface Reach {
  imports: Use[];
  /** Identifiers read but declared nowhere in the file: globals. */
  globals: Use[];
}

interface Use {
  name: string;
  /** 1-based. */
  line: number;
}

/** Parses TypeScript, and the scripts of .astro and .mdx files; types count as imports too. */
export function reachOf(file: string, source: string): Reach {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, scriptsOf(file, source), ts.ScriptTarget.Latest, true, kind);
  const imports: Use[] = [];
  const read: Use[] = [];
  const declared = new Set<string>();
  const at = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

  function visit(node: ts.Node): void {
    const target = importTarget(node);
    if (target !== null) imports.push({ name: target, line: at(node) });
    if (ts.isIdentifier(node)) {
      if (isDeclared(node)) declared.add(node.text);
      else if (isRead(node)) read.push({ name: node.text, line: at(node) });
    }
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return { imports, globals: read.filter(({ name }) => !declared.has(name)) };
}

/** `import x from 'm'`, `export x from 'm'`, `import('m')` and `typeof import('m')`. */
function importTarget(node: ts.Node): string | null {
  let target: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) target = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) target = node.argument.literal;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    target = node.arguments[0];
  return target !== undefined && ts.isStringLiteralLike(target) ? target.text : null;
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent) ||
      ts.isNamespaceImport(parent)) &&
    parent.name === node
  );
}

/** Names something, and is not itself a property's name, a key or a type. */
function isRead(node: ts.Identifier): boolean {
  const parent: { name?: ts.Node; propertyName?: ts.Node } = node.parent as ts.Node & { name?: ts.Node };
  if (ts.isShorthandPropertyAssignment(node.parent)) return true;
  return parent.name !== node && parent.propertyName !== node && !ts.isPartOfTypeNode(node);
}

/** The code of an .astro or .mdx file with everything else blanked, so that line numbers stay true. */
function scriptsOf(file: string, source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  if (file.endsWith('.mdx')) return source.replace(/^(?!import |export ).*$/gm, blank);
  if (!file.endsWith('.astro')) return source;
  const parts = source.split(/(^---$|<script\b[^>]*>|<\/script>)/m);
  let inside = false;
  return parts
    .map((part) => {
      const isFence = part === '---' || part.startsWith('<script') || part === '</script>';
      if (isFence) inside = part === '</script>' ? false : !inside;
      return isFence || !inside ? blank(part) : part;
    })
    .join('');
}
