/**
 * `npm run -s bench:search [-- SIZES…]`: this site's search, plain Pagefind with its own interface, and MiniSearch on the same
 * records in one run; 121, 1,000 and 10,000 sightings unless told. Prints a table in Markdown. Wants a built site and a browser.
 */
import { rmSync } from 'node:fs';
import type { SearchRecord } from '../../src/search/record.ts';
import { letters } from '../../src/text/bigrams.ts';
import { launch } from '../../tests/browser/support/index.ts';
import { type Contender, miniSearch, ours, plain } from './contenders.ts';
import { costs } from './cost.ts';
import { parts, records, wholes } from './records.ts';

const PARTS = 150;
const WHOLES = 50;
/** Of each, in the browser. */
const TIMED = 3;

const typed = process.argv.slice(2).map(Number);
const sizes = typed.length > 0 ? typed : [121, 1000, 10_000];
if (sizes.some((size) => !Number.isInteger(size) || size < 10))
  throw new Error(`not numbers of sightings: ${sizes}`);

/** Mean recall and precision against a plain scan of the folded letters. */
async function quality(contender: Contender, rows: readonly SearchRecord[], queries: readonly string[]) {
  const folded = rows.map(({ url, title, lines }) => ({
    url,
    texts: [title, ...lines].map((text) => letters(text).text),
  }));
  let [recall, precision] = [0, 0];
  for (const query of queries) {
    const wanted = letters(query).text;
    const holding = new Set(
      folded.filter(({ texts }) => texts.some((text) => text.includes(wanted))).map(({ url }) => url),
    );
    const found = await contender.ask(query);
    const right = found.filter((url) => holding.has(url)).length;
    recall += right / holding.size;
    precision += found.length === 0 ? 0 : right / found.length;
  }
  return { recall: recall / queries.length, precision: precision / queries.length };
}

console.log(`| sightings | search | recall | precision | first query | next query | first result |
|---:|---|---:|---:|---:|---:|---:|`);
const browser = await launch();
for (const size of sizes) {
  const rows = records(size);
  const [some, whole] = [parts(rows, PARTS), wholes(rows, WHOLES)];
  const timed = Array.from({ length: TIMED }, (_, index) => [
    some[index],
    whole[index * 7],
  ]).flat() as string[];
  for (const make of [ours, plain, miniSearch]) {
    const contender = await make(rows);
    const { recall, precision } = await quality(contender, rows, [...some, ...whole]);
    const { first, next } = await costs(browser, contender, timed);
    const cost = ({ bytes, requests }: { bytes: number; requests: number }) =>
      `${(bytes / 1000).toFixed(0)} kB in ${requests.toFixed(0)}`;
    console.log(
      `| ${size} | ${contender.name} | ${recall.toFixed(3)} | ${precision.toFixed(3)} | ${cost(first)} | ${cost(next)} | ${first.ms.toFixed(0)} ms |`,
    );
    rmSync(contender.folder, { recursive: true });
  }
}
await browser.close();
process.exit(0);
