/** Every regular expression of the project: literals, and those put together while the modules load. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

export interface Found {
  /** As JavaScript prints it: /source/flags. */
  text: string;
  source: string;
  flags: string;
  /** Where it stands, or is put together; from the project's root. */
  file: string;
}

export interface Collected {
  /** In the order of the files; each once in its file. */
  regexes: Found[];
  /** Files that put some together, and none of them at load: made later, from a mail's own words, one would be an attack. */
  late: string[];
}

const ROOT = path.resolve(import.meta.dirname, '../..');

export async function collect(): Promise<Collected> {
  const found = new Map<string, Found>();
  const add = ({ source, flags }: RegExp, file: string) => {
    const text = `/${source}/${flags}`;
    found.set(`${file} ${text}`, { text, source, flags, file });
  };
  const building: string[] = [];
  for (const file of globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).sort()) {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    for (const literal of literals(text)) add(literal, file);
    if (/\bRegExp\(/.test(text)) building.push(file);
  }
  const built = await putTogether(building);
  for (const [regex, file] of built) add(regex, file);
  const early = new Set(built.map(([, file]) => file));
  return { regexes: [...found.values()], late: building.filter((file) => !early.has(file)) };
}

function literals(text: string): RegExp[] {
  const tree = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest);
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

/** Loads the files and notes what they make, each with the file whose line made it. */
async function putTogether(files: readonly string[]): Promise<[regex: RegExp, file: string][]> {
  const made: [RegExp, string][] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const regex = Reflect.construct(target, args, newTarget) as RegExp;
      const lines = new Error().stack ?? '';
      const file = files.find((name) => lines.includes(`/${name}`));
      if (file) made.push([regex, file]);
      return regex;
    },
  });
  try {
    // The question keeps them apart from modules that are loaded already and would make nothing any more.
    for (const file of files) await import(`${pathToFileURL(path.join(ROOT, file))}?regexes`);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
