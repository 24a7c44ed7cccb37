import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { isDraft, isPage, readContent } from '../../../src/content-files.ts';

/** The Japanese that visitors read, from where it stands: the articles, and the sentences in the code. */

const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Prose {
  file: string;
  /** Markdown. Mails that are quoted, tags and defanged addresses are taken out. */
  text: string;
}

/** One for the body of each article and one for what stands above it and is shown. */
export const articles: Prose[] = readContent(ROOT)
  .filter((one) => isPage(one) && !isDraft(one))
  .flatMap(({ file, data, body }) => {
    const { summary = '', genuineNote = '' } = data as { summary?: string; genuineNote?: string };
    return [
      { file, text: markdownOf(body) },
      { file: `${file} (summary)`, text: [summary, genuineNote].join('\n\n') },
    ];
  });

/** What ends with 「。」 in the string literals of the engine and of the faces around it is said to somebody. */
export const strings: Prose[] = globSync('src/{*,{checker,components,pass-on,redact,search}/**/*}.{ts,tsx}', {
  cwd: ROOT,
}).flatMap((file) => {
  const said = sentencesIn(file, readFileSync(path.join(ROOT, file), 'utf8'));
  return said.length > 0 ? [{ file, text: said.join('\n\n') }] : [];
});

function sentencesIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const said: string[] = [];
  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) said.push(node.text);
    else if (ts.isTemplateExpression(node)) said.push(filled(node));
    else if (ts.isJsxText(node)) said.push(node.text.trim());
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return said.filter((text) => /[ぁ-ん]。/.test(text));
}

/** A template with a word in place of each value. */
function filled({ head, templateSpans }: ts.TemplateExpression): string {
  return templateSpans.reduce((text, { literal }) => `${text}これ${literal.text}`, head.text);
}

function markdownOf(body: string): string {
  return body
    .replace(/^(?:import|export) .*$|^>.*$/gm, '')
    .replace(/<\/?[A-Za-z][^<>]*>/g, '')
    .replace(/hxxps?:[^\s、。]+/g, 'URL');
}

/** A sentence that tells the reader to do something, or a step of a numbered list. */
export function instructions(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const step = /^\s*\d+\. /.test(line);
    const read = line.replace(/^\s*(?:[-*]|\d+\.) /, '').replace(/\[([^\]]*)\]\([^)]*\)|[*`]/g, '$1');
    const sentences = read.match(/[^。]+。/g) ?? [];
    return sentences.filter((sentence) => step || /(?:ください|ましょう|ないで)[」）]?。$/.test(sentence));
  });
}
