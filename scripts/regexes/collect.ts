/** Every regular expression of the engine and of what reads pasted or found text: literals, and those put together at load. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Found {
  /** As JavaScript prints it: /source/flags. */
  text: string;
  source: string;
  flags: string;
  /** Where it stands; '' for one that was put together. */
  file: string;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What runs on text that anybody may have written. */
const HOSTILE = 'src/{checker,search,text,redact}/**/*.ts';

/** @returns each once, in the order of the files */
export async function regexes(): Promise<Found[]> {
  const files = globSync(HOSTILE, { cwd: ROOT }).sort();
  const found = new Map<string, Found>();
  const add = (source: string, flags: string, file: string) => {
    const text = `/${source}/${flags}`;
    if (!found.has(text)) found.set(text, { text, source, flags, file });
  };
  for (const file of files) for (const literal of literals(file)) add(literal.source, literal.flags, file);
  for (const { source, flags } of await putTogether(files)) add(source, flags, '');
  return [...found.values()];
}

function literals(file: string): RegExp[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
  const here: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      here.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return here;
}

/** Those made by `new RegExp` while the modules load: what is made later from a mail's own words would be an attack. */
async function putTogether(files: readonly string[]): Promise<RegExp[]> {
  const made: RegExp[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const regex = Reflect.construct(target, args, newTarget) as RegExp;
      made.push(regex);
      return regex;
    },
  });
  try {
    for (const file of files) {
      const needsAstro = /from 'astro|import\.meta\.env/.test(readFileSync(path.join(ROOT, file), 'utf8'));
      if (!needsAstro) await import(path.join(ROOT, file)).catch(() => {});
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
