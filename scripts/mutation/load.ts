/** Loads the modules below the working directory as often as wanted, each time anew. */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TESTS = import.meta.resolve('./tests.ts');
const sources = new Map<string, string>();
let generation = 0;

/** From now on a module below the working directory is another one after each `nextGeneration`. */
export function hook(): void {
  const root = `${pathToFileURL(process.cwd()).href}/`;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && context.parentURL?.startsWith(root))
        return { url: TESTS, shortCircuit: true };
      const resolved = next(specifier, context);
      return resolved.url.startsWith(root) ? { ...resolved, url: `${resolved.url}?${generation}` } : resolved;
    },
    load(url, context, next) {
      if (!url.startsWith(root) || !url.endsWith(`.ts?${generation}`)) return next(url, context);
      const file = fileURLToPath(url);
      const source = sources.get(file) ?? stripTypeScriptTypes(readFileSync(file, 'utf8'));
      sources.set(file, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

export function nextGeneration(): void {
  generation++;
}

export function load(file: string): Promise<unknown> {
  return import(pathToFileURL(path.resolve(file)).href);
}
