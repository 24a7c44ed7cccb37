/**
 * `npm run accuracy -- DIR`: measures the engine on whole mails and their copies and writes src/accuracy.json, which
 * the page /accuracy/ shows. Known lures are left out of account: they were collected where the mails came from, and
 * would be found again.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KINDS, kindOfFile } from './evaluation/copies.ts';
import { engineCommit, evaluate } from './evaluation/evaluation.ts';
import { readManifest } from './evaluation/manifest.ts';
import { published } from './evaluation/published.ts';

const ROOT = new URL('../../', import.meta.url);
const [typed, ...more] = process.argv.slice(2);
if (typed === undefined || more.length > 0) {
  process.stderr.write(
    'Usage: npm run accuracy -- DIR (a folder with manifest.jsonl, see npm run -s evaluate -- --help)\n',
  );
  process.exit(2);
}
const { INIT_CWD: base = process.cwd() } = process.env;
const dir = resolve(base, typed);
// Copies kept in the collection are the same mails once more; here all copies are made in one way.
const rows = (await readManifest(dir)).filter(({ file }) => kindOfFile(file) === 'eml');
const evaluation = await evaluate(
  dir,
  rows,
  { kinds: KINDS, without: [], lures: null },
  {
    progress: (done, of) => process.stderr.isTTY && process.stderr.write(`\r\u001B[K${done}/${of}`),
    note: (text) => process.stderr.write(`${text}\n`),
  },
);
const { version } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));
const accuracy = {
  measured: new Date().toISOString().slice(0, 10),
  version,
  commit: await engineCommit(),
  ...published(evaluation),
};
const file = fileURLToPath(new URL('src/accuracy.json', ROOT));
await writeFile(file, `${JSON.stringify(accuracy, null, 2)}\n`);
process.stderr.write(`\nWrote ${file}\n`);
