/** `npm run -s evaluate -- DIR`: measures the engine on labelled mail. */
import { resolve } from 'node:path';
import { parse, UsageError } from './args.ts';
import { examine } from './judge.ts';
import { systemReason } from './load.ts';
import { loadLures } from './lures.ts';
import { ManifestError, readManifest } from './manifest.ts';
import { endQuietlyOnClosedPipe } from './printer.ts';
import { tallyText } from './table.ts';
import { createCounter } from './tally.ts';
import { jsonLine } from './terminal.ts';

const USAGE = `使い方: npm run -s evaluate -- [--json] フォルダー

フォルダーの中の manifest.jsonl に書かれたメールを調べ、判定の数と外れを組ごとに出します。
manifest.jsonl は1行に1つのJSONです: {"file": "a/1.eml", "expect": "fraud", "group": "a"}
expect は fraud・suspicious-or-fraud・not-fraud・unrelated・other-fraud・fraud?（外れに数えません）のどれかです。

終了コード: 0 測りました（外れがあっても）。2 使い方か manifest.jsonl が違うか、読み取れないメールがあります。
`;

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parse(argv, {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [typed] = positionals;
  if (typed === undefined || positionals.length > 1)
    throw new UsageError('フォルダーを1つ指定してください。');
  const { INIT_CWD: base = process.cwd() } = process.env;
  const dir = resolve(base, typed);
  const rows = await readManifest(dir).catch((error) => {
    if (error instanceof ManifestError) throw error;
    throw new ManifestError(`${typed}/manifest.jsonl: ${systemReason(error)}`);
  });
  const lures = await loadLures();
  const { add, tally } = createCounter();
  for (const [index, row] of rows.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${index + 1}/${rows.length}`);
    const task = { file: row.file, path: Buffer.from(row.path) };
    const { report, note } = await examine(task, { as: null, name: '' }, lures);
    if (note !== '') process.stderr.write(`${row.file}: ${note}\n`);
    add(row, report);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  process.stdout.write(values.json ? jsonLine(tally) : tallyText(tally));
  return tally.groups.some(({ verdicts }) => verdicts.unreadable > 0) ? 2 : 0;
}

endQuietlyOnClosedPipe();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}`);
  else if (error instanceof ManifestError) process.stderr.write(`${error.message}\n`);
  else console.error(error);
}
