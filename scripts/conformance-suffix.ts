/**
 * The public suffix list's own test vectors against the registrable domains of links:
 * `node scripts/run.mjs scripts/conformance-suffix.ts DIR`, where DIR is a checkout of github.com/publicsuffix/list.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadDomains } from '../src/checker/read/links/links.ts';

const [dir = ''] = process.argv.slice(2);
const lines = readFileSync(path.resolve(process.env.INIT_CWD ?? '', dir, 'tests/tests.txt'), 'utf8').split(
  '\n',
);
const domains = await loadDomains();
const hostOf = (name: string) => new URL(`http://${name}`).hostname;

let passed = 0;
let skipped = 0;
const failed: string[] = [];
for (const line of lines) {
  const [input = '', expected = ''] = line.trim().split(/\s+/);
  if (input === '' || input.startsWith('//')) continue;
  // A null input and a leading dot are no hosts of a link.
  if (input === 'null' || input.startsWith('.')) {
    skipped++;
    continue;
  }
  const host = hostOf(input);
  // "null": nothing that could be registered. Then a link's domain is its host.
  const wanted = expected === 'null' ? host : hostOf(expected);
  const { domain } = domains.of(host);
  if (domain === wanted) passed++;
  else failed.push(`${input}: ${domain}, expected ${wanted}`);
}
for (const line of failed) console.log(line);
console.log(`${passed} passed, ${failed.length} failed, ${skipped} do not apply`);
process.exitCode = failed.length === 0 ? 0 : 1;
