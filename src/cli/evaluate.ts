/** `npm run -s evaluate -- DIR`: measures the engine on labelled mail and on lists of reported URLs. */
import { resolve } from 'node:path';
import { CHECKS } from '../checker/index.ts';
import { parse, UsageError } from './args.ts';
import { KINDS, type Kind } from './evaluation/copies.ts';
import { engineCommit, evaluate, type Plan } from './evaluation/evaluation.ts';
import { ManifestError, type Row, readManifest } from './evaluation/manifest.ts';
import { evaluationText } from './evaluation/table.ts';
import { urlLists } from './evaluation/urls.ts';
import { loadLures } from './judging/lures.ts';
import { systemReason } from './load.ts';
import { endQuietlyOnClosedPipe } from './printer.ts';
import { jsonLine } from './terminal.ts';

const USAGE = `使い方: npm run -s evaluate -- [オプション] フォルダー

フォルダーの中の manifest.jsonl に書かれたメールを調べ、判定の数・誤報・検出・外れを、入力の種類と組ごとに出します。
manifest.jsonl は1行に1つのJSONです: {"file": "a/1.eml", "expect": "fraud", "group": "a"}
expect は fraud・suspicious-or-fraud・not-fraud・unrelated・other-fraud・fraud?（外れに数えません）のどれかです。
1行目が date,url の *.csv があれば、その1件ずつを、Amazonを名乗るメールで押すように求められたリンクとして調べます。

  --json           機械のためのJSONを1行で出します。
  --kinds 種類     eml・rich・plain・phone のうち、測るもの（「,」で区切る）。初めの値はすべてです。
                   rich は書式つきのコピー、plain は件名・差出人（名前とアドレス）・本文の文字だけのコピー、
                   phone は差出人が名前だけの plain です。.eml から、その場で作ります。
  --no-lures       既知の偽メールの一覧を使いません。一覧と測るメールが同じ所から来たときは、こちらが公正です。
  --without 検査   その検査がないものとして判定します（「,」で区切るか、くり返す）。
  --ablate         検査を1つずつ除いたときに変わる判定の数も出します。
  --help           この説明を出します。

終了コード: 0 測りました（外れがあっても）。2 使い方か manifest.jsonl が違うか、読み取れないメールがあります。
`;

interface Args extends Omit<Plan, 'lures'> {
  dir: string;
  json: boolean;
  ablate: boolean;
  useLures: boolean;
}

/** @returns null when help was asked for. @throws {UsageError} */
function parseEvaluateArgs(argv: readonly string[]): Args | null {
  const { values, positionals } = parse(argv, {
    json: { type: 'boolean', default: false },
    kinds: { type: 'string', default: KINDS.join(',') },
    'no-lures': { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    ablate: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return null;
  const [typed] = positionals;
  if (typed === undefined || positionals.length > 1)
    throw new UsageError('フォルダーを1つ指定してください。');
  const kinds = values.kinds.split(',') as Kind[];
  const odd = kinds.find((kind) => !KINDS.includes(kind));
  if (odd !== undefined) throw new UsageError(`--kinds に書けるのは ${KINDS.join('・')} です: ${odd}`);
  const without = values.without.flatMap((ids) => ids.split(','));
  const unknown = without.find((id) => !CHECKS.some((check) => check.id === id));
  // A typing error would otherwise say that the check is worth nothing.
  if (unknown !== undefined) throw new UsageError(`--without に、知らない検査があります: ${unknown}`);
  const { json, ablate } = values;
  return { dir: typed, json, ablate, useLures: !values['no-lures'], kinds, without };
}

/** A folder that holds only lists of URLs needs no manifest. */
async function rowsOf(dir: string, typed: string): Promise<Row[]> {
  try {
    return await readManifest(dir);
  } catch (error) {
    if (error instanceof ManifestError) throw error;
    const lists = await urlLists(dir).catch(() => []);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && lists.length > 0) return [];
    throw new ManifestError(`${typed}/manifest.jsonl: ${systemReason(error)}`);
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const args = parseEvaluateArgs(argv);
  if (args === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { INIT_CWD: base = process.cwd() } = process.env;
  const dir = resolve(base, args.dir);
  const rows = await rowsOf(dir, args.dir);
  const live = process.stderr.isTTY;
  const evaluation = await evaluate(
    dir,
    rows,
    { ...args, lures: args.useLures ? await loadLures() : null },
    {
      progress: (done, of) => live && process.stderr.write(`\r\u001B[K${done}/${of}`),
      note: (text) => process.stderr.write(`${text}\n`),
    },
  );
  if (live) process.stderr.write('\r\u001B[K');
  process.stdout.write(
    args.json
      ? jsonLine({ commit: await engineCommit(), ...evaluation })
      : evaluationText(evaluation, args.ablate),
  );
  const unreadable = evaluation.kinds.some(({ groups }) =>
    groups.some(({ verdicts }) => verdicts.unreadable > 0),
  );
  return unreadable ? 2 : 0;
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
