import ts from 'typescript';

/** The Japanese in source files: in literals, and between the tags of .tsx and .astro. */

/** What is read as one piece, with the links and bold words in it. */
const BLOCK = /^(?:p|li|dd|dt|h[1-6]|t[dh]|caption|figcaption|label|summary|button|legend|option)$/;

/** Everything in kana that a source file says to somebody. */
export function wordsIn(file: string, source: string): string[] {
  const isPlain = file.endsWith('.ts');
  const kind = isPlain ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const text = file.endsWith('.astro') ? asTsx(source) : source;
  const said: string[] = [];
  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) said.push(node.text);
    else if (ts.isTemplateExpression(node)) said.push(filled(node));
    else if (isBlock(node)) said.push(shown(node));
    // Text beside blocks, such as a label in a <div>.
    else if (ts.isJsxText(node) && !isWithinBlock(node)) said.push(node.text);
    ts.forEachChild(node, visit);
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind));
  return said.map((one) => one.replace(/\s*\n\s*/g, '').trim()).filter((one) => /[ぁ-んァ-ヶ]/.test(one));
}

/** An Astro file as TypeScript reads it: the script, then what it draws. */
function asTsx(source: string): string {
  const [, script = '', drawn = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const markup = drawn
    .replace(/<(style|script)\b[\s\S]*?<\/\1>|<!doctype html>/gi, '')
    // `{name}` as an attribute is Astro's shorthand.
    .replace(/(\s)\{(\w+)\}(?=[\s/>])/g, '$1{...$2}');
  return `${script}\nconst drawn = <>${markup}</>;`;
}

function isBlock(node: ts.Node): node is ts.JsxElement {
  return ts.isJsxElement(node) && BLOCK.test(node.openingElement.tagName.getText());
}

function isWithinBlock(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) if (isBlock(at)) return true;
  return false;
}

/** The text of a block as it is read: words in links and bold words in their place, a word for each value. */
function shown(node: ts.Node): string {
  if (ts.isJsxText(node)) return node.text;
  // What is there only sometimes (`a && …`) is left out.
  if (ts.isJsxExpression(node))
    return node.expression && !ts.isBinaryExpression(node.expression) ? 'これ' : '';
  if (ts.isJsxSelfClosingElement(node)) return node.tagName.getText() === 'br' ? '\n\n' : 'これ';
  if (ts.isJsxElement(node) || ts.isJsxFragment(node))
    return node.children.map((child) => (isBlock(child) ? '' : shown(child))).join('');
  return '';
}

/** A template with a word in place of each value. */
function filled({ head, templateSpans }: ts.TemplateExpression): string {
  return templateSpans.reduce((text, { literal }) => `${text}これ${literal.text}`, head.text);
}
