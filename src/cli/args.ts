import { parseArgs } from 'node:util';
import type { InputKind } from '../checker/index.ts';

export const USAGE = `使い方: npm run -s check -- [オプション] ファイル・フォルダー…|-

Amazonを名乗るメールかどうか、本物かどうかを調べます。メールはこの機械の中だけで読み、どこにも送りません。

  -                標準入力を読みます。
  フォルダー       中のファイルを名前の順にすべて調べます（中のフォルダーも）。名前が「.」で始まるものと、
                   フォルダーへのシンボリックリンクは飛ばします。飛ばしたものは、直接指定すれば調べます。
  メールボックス   .mbox（何通も続けて入ったファイル）は1通ずつ調べ、「名前#2」のように番号を付けます。

オプション
  --json           1件につき1行のJSONを、入力の順に出します。
  --as 種類        内容から見分けずに、eml・text・html・url のどれかとして読みます。
                   url では入力の1行を1つのURLとみなし、Amazonを名乗るメールで押すように
                   求められたリンクとして調べます（空の行は飛ばします。JSONには行番号 line も付きます）。
  --name 登録名    Amazonに登録した名前。宛名と比べます。
  --jobs 数        同時に使うスレッドの数（1〜64）。初めの値は、入力が1つかURLなら1、ほかはCPUの数（8まで）です。
  --help           この説明を出します。

終了コード
  0  疑わしいものはありません（「判断できません」と「Amazonを名乗るメールではありません」を含みます）。
  1  「疑わしい点があります」または「詐欺メール」が1件以上あります。
  2  読み取れないものが1件以上あるか、使い方が違います。1にも当たるときは2です。
     調べ残しがあることを隠さないためです。1件ごとの結果は出力で分かります。
`;

const KINDS: readonly InputKind[] = ['eml', 'text', 'html', 'url'];

export interface CheckArgs {
  paths: string[];
  as: InputKind | null;
  name: string;
  json: boolean;
  help: boolean;
  /** null: not said. */
  jobs: number | null;
}

/** Wrong usage; the message is Japanese and says what was wrong. */
export class UsageError extends Error {}

/** `parseArgs` with its English complaints put into Japanese. */
export function parse<T extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  argv: readonly string[],
  options: T & object,
) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const option = /-{1,2}[^\s'"=,<]*/.exec(message)?.[0] ?? '';
    throw new UsageError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `知らないオプションです: ${option}`
        : `オプションの書き方が違います: ${option}`,
    );
  }
}

/** @throws {UsageError} */
export function parseCheckArgs(argv: readonly string[]): CheckArgs {
  const { values, positionals } = parse(argv, {
    json: { type: 'boolean', default: false },
    as: { type: 'string' },
    name: { type: 'string', default: '' },
    jobs: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  const as = KINDS.find((kind) => kind === values.as) ?? null;
  const args: CheckArgs = {
    paths: positionals,
    as,
    name: values.name,
    json: values.json,
    help: values.help,
    jobs: values.jobs === undefined ? null : Number(values.jobs),
  };
  if (args.help) return args;
  if (values.as !== undefined && as === null) {
    throw new UsageError('--as に書けるのは eml・text・html・url のどれかです。');
  }
  if (args.jobs !== null && !(Number.isInteger(args.jobs) && args.jobs >= 1 && args.jobs <= 64)) {
    throw new UsageError('--jobs には1から64までの整数を書いてください。');
  }
  if (positionals.length === 0)
    throw new UsageError('調べるファイルかフォルダー、または「-」を指定してください。');
  if (positionals.includes('')) throw new UsageError('空の名前が指定されています。');
  if (positionals.filter((path) => path === '-').length > 1) {
    throw new UsageError('「-」は1回だけ指定できます。');
  }
  return args;
}
