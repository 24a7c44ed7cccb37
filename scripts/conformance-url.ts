/**
 * The Web Platform Tests' URL data against where links lead:
 * `node scripts/run.mjs scripts/conformance-url.ts FILE`, where FILE is their url/resources/urltestdata.json.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadDomains, makeLink } from '../src/checker/read/links/links.ts';

interface Vector {
  input: string;
  base: string | null;
  failure?: true;
  href?: string;
  protocol?: string;
  hostname?: string;
}

const [file = ''] = process.argv.slice(2);
const data = JSON.parse(readFileSync(path.resolve(process.env.INIT_CWD ?? '', file), 'utf8')) as unknown[];
const vectors = data.filter((each): each is Vector => typeof each === 'object');
const domains = await loadDomains();

/** What a link must say: the web address and its host; nothing for what is no address or leads to no web page. */
function expected({ failure, protocol = '', href = '', hostname = '' }: Vector): [string, string] {
  if (failure || !/^https?:$/.test(protocol)) return ['', ''];
  return [href, hostname.replace(/\.+$/, '')];
}

let passed = 0;
let skipped = 0;
const failed: string[] = [];
for (const vector of vectors) {
  // A mail is no page: nothing in it is relative to a file or to another program's scheme.
  if (vector.base !== null && !/^https?:/.test(vector.base)) {
    skipped++;
    continue;
  }
  const place = { text: '', role: 'plain', part: 'html', start: 0, end: 0 } as const;
  const { chain, host } = makeLink({ ...place, href: vector.input }, domains, vector.base ?? '');
  const [href, hostname] = expected(vector);
  // None of the vectors is a redirector: the chain has one step.
  if ((chain[0] ?? '') === href && host === hostname && chain.length <= 1) passed++;
  else failed.push(JSON.stringify([vector.input, vector.base, chain, 'expected', href]));
}
for (const line of failed) console.log(line);
console.log(`${passed} passed, ${failed.length} failed, ${skipped} do not apply`);
process.exitCode = failed.length === 0 ? 0 : 1;
