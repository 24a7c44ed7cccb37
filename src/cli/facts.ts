/** `npm run -s facts`: which facts and pages somebody has to hold against their sources again. */
import { fileURLToPath } from 'node:url';
import { readContent } from '../content-files.ts';
import { FACT_AGE, isDay, isStale, PAGE_AGE, todayInJapan } from './age.ts';
import { parse, UsageError } from './args.ts';
import { behind, type Dated, datedPages, originalUpdated, reviews } from './facts/dated.ts';
import { type FactRow, readFacts } from './facts/facts-files.ts';
import { endQuietlyOnClosedPipe } from './printer.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const USAGE = `使い方: npm run -s facts -- [--today YYYY-MM-DD]

確かめてから${FACT_AGE}か月を過ぎた事実（src/checker/facts/）と、${PAGE_AGE}か月を過ぎたページと連絡先を挙げます。
もとの手引きがあとから変わった訳（src/already-done/）も挙げます。

  --today 日付     この日を今日とみなします。

終了コード: 0 ありません。1 1件以上あります。2 使い方が違うか、日付のない事実やページがあります。
`;

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parse(argv, {
    today: { type: 'string', default: todayInJapan() },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const today = String(values.today);
  if (positionals.length > 0) throw new UsageError('ファイルやフォルダーは指定できません。');
  if (!isDay(today)) throw new UsageError('--today には日付を YYYY-MM-DD の形で書いてください。');
  const facts = (await readFacts()).filter(({ checked }) => isStale(checked, today, FACT_AGE));
  const content = readContent(ROOT);
  const pages = datedPages(content).filter(({ checked }) => isStale(checked, today, PAGE_AGE));
  const old = behind(reviews, originalUpdated(content));
  const lines = [
    ...titled(`確かめてから${FACT_AGE}か月を過ぎた事実`, byList(facts), facts.length),
    ...titled(`確かめてから${PAGE_AGE}か月を過ぎたページ`, pages.map(lineOf)),
    ...titled('もとの手引きより古い訳', old.map(lineOf)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return facts.length + pages.length + old.length > 0 ? 1 : 0;
}

const lineOf = ({ checked, file }: Dated): string => `${checked}  ${file}`;

const titled = (title: string, lines: string[], count = lines.length) => [
  `[${title}: ${count}件]`,
  ...lines.sort(),
];

/** Rows of one list, source and month are looked up together: one line for all of them. */
function byList(facts: readonly FactRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { list, source, checked } of facts) {
    const line = `${checked}  ${list}  ${source}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line}（${count}行）`));
}

endQuietlyOnClosedPipe();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}`);
  else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
