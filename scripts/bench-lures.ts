/**
 * How long a mail is compared with many known lures: `npm run -s bench:lures [-- ROWS]`, 5,000 rows unless told. The rows
 * are the site's own, again and again with their sentences in another order, so that they have as much in common as real ones.
 */
import { buildLureIndex, matchLures } from '../src/checker/lures.ts';
import { loadLures } from '../src/cli/judging/lures.ts';
import { fold } from '../src/text/fold.ts';

const RUNS = 200;
const [typed = '5000'] = process.argv.slice(2);
const wanted = Number(typed);
if (!Number.isInteger(wanted) || wanted < 1) throw new Error(`not a number of rows: ${typed}`);

const { rows: own } = await loadLures();
const bodies = own.filter(({ body }) => body !== '');
// Every third row has a body: more than the site has today.
const rows = Array.from({ length: wanted }, (_, index) => {
  const from = index % 3 === 0 ? bodies : own;
  const row = from[index % from.length] as (typeof own)[number];
  return { ...row, subject: turned(row.subject, index, ''), body: turned(row.body, index, '。') };
});
const longest = rows.reduce((most, { body }) => (body.length > most.length ? body : most), '');
const notice = 'ご注文の商品を発送しました。お届け予定日は明日です。配送状況はアプリから確かめられます。';

const started = performance.now();
const index = buildLureIndex(rows);
console.log(`${rows.length} known lures, index built in ${(performance.now() - started).toFixed(0)} ms`);
report('a known lure', rows[0]?.subject ?? '', rows[0]?.body ?? '');
report('the longest known lure', '', longest);
report('a notice unlike them', 'ご注文の商品を発送しました', notice);
report('as many letters as are compared', '', longest.repeat(50));

/** The text with its parts turned round by `by`: the same words, another row. */
function turned(text: string, by: number, mark: string): string {
  const parts = text.split(mark);
  const at = by % parts.length;
  return [...parts.slice(at), ...parts.slice(0, at)].join(mark);
}

function report(name: string, subject: string, body: string): void {
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    matchLures(index, fold(subject), fold(body));
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(RUNS * share)] ?? 0).toFixed(1);
  console.log(`${name.padEnd(34)} median ${at(0.5)} ms, 95 % ${at(0.95)} ms`);
}
