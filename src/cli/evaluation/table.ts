import type { Verdict } from '../../checker/index.ts';
import { printable } from '../terminal.ts';
import type { Kind } from './copies.ts';
import type { Evaluation } from './evaluation.ts';
import { type Group, VERDICTS } from './tally/group.ts';
import type { Rates } from './tally/rates.ts';
import type { KindTally } from './tally/tally.ts';
import type { Worth } from './tally/worth.ts';
import type { UrlTally } from './urls.ts';

const KIND_NAMES: Record<Kind, string> = {
  eml: 'メールそのもの（.eml）',
  rich: '書式つきのコピー（rich）',
  plain: '文字だけのコピー（plain、差出人のアドレスあり）',
  phone: '文字だけのコピー（phone、差出人は名前だけ）',
};

/** The evaluation for people: by kind of input, verdicts per group, rates, misses, what each check contributed. */
export function evaluationText({ kinds, urls, without, lures }: Evaluation, ablate: boolean): string {
  return [
    `既知の偽メールの一覧: ${lures ? '使いました（測るメールと同じ所から集めたものなら、検出は高めに出ます）' : '使っていません'}`,
    ...(without.length > 0 ? [`除いた検査: ${without.join(' ')}`] : []),
    '',
    ...kinds.flatMap((kind) => [...kindText(kind, ablate), '']),
    ...urls.flatMap((list) => [...urlText(list), '']),
  ].join('\n');
}

function kindText({ kind, groups, rates, worth }: KindTally, ablate: boolean): string[] {
  const sorted = [...groups].sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = worth.filter((row) => row.found > 0);
  return [
    `=== ${KIND_NAMES[kind]}`,
    '[判定の数]',
    ...columns([
      ['組', '件数', ...VERDICTS, '外れ'],
      ...sorted.map((group) => [
        group.name,
        String(group.total),
        ...VERDICTS.map((verdict: Verdict) => String(group.verdicts[verdict])),
        String(group.misses.length),
      ]),
    ]),
    '',
    ...rateLines(rates),
    '',
    '[外れ]',
    ...sorted.flatMap(misses),
    '',
    '[検査ごとの件数]',
    ...columns([
      ['検査', '見つかった', '決め手', '組ごと'],
      ...found.map((row) => [row.check, String(row.found), String(row.deciding), where(row.check, sorted)]),
    ]),
    ...(ablate ? ['', ...ablation(worth)] : []),
  ];
}

function rateLines(rates: Rates): string[] {
  const { frauds, caughtAsFraud, caughtAtAll, others, calledFraud, calledSuspicious, errors } = rates;
  return [
    `誤報: 詐欺と判定 ${share(calledFraud, others)}、疑わしいと判定 ${share(calledSuspicious, others)}`,
    `検出: 詐欺と判定 ${share(caughtAsFraud, frauds)}、疑わしい以上 ${share(caughtAtAll, frauds)}、本物の特徴と一致 ${rates.calledConsistent}`,
    `途中で失敗した検査: ${errors}`,
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0/0' : `${part}/${whole}（${((100 * part) / whole).toFixed(1)} %）`;
}

function misses(group: Group): string[] {
  if (group.misses.length === 0) return [];
  return [
    `${printable(group.name)}: ${group.misses.length}/${group.total}`,
    ...group.misses.map(({ file, expect, verdict, checks }) =>
      `  ${printable(file)}  期待 ${expect} → ${verdict}  ${checks.join(' ')}`.trimEnd(),
    ),
  ];
}

const where = (check: string, groups: readonly Group[]) =>
  groups
    .filter(({ found }) => found[check] !== undefined)
    .map(({ name, found }) => `${name} ${found[check]}`)
    .join(', ');

/** What changes when a check is left out, one at a time. */
function ablation(worth: readonly Worth[]): string[] {
  return [
    '[その検査だけを除くと]',
    ...columns([
      ['検査', '詐欺と言えなくなる', '見逃す', '誤報が消える', '本物と一致が消える'],
      ...worth.map((row) => [
        row.check,
        ...[row.fraudLost, row.caughtLost, row.alarmsGone, row.consistentLost].map(String),
      ]),
    ]),
  ];
}

/** More official ones than this are counted, not listed. */
const SHOWN = 20;

function urlText({ file, years, official }: UrlTally): string[] {
  return [
    `=== URLの一覧 ${printable(file)}（Amazonを名乗るメールで押すように求められたリンクとして）`,
    ...columns([
      ['年', '件数', '公式', '似せた名前', 'そのほか', '読めない', 'fraud'],
      ...years.map((row) => [
        row.year || '不明',
        ...[row.total, row.official, row.lookalike, row.other, row.unreadable, row.fraud].map(String),
      ]),
    ]),
    ...official.slice(0, SHOWN).map(({ line, url }) => `  公式と判定 ${line}行目: ${printable(url)}`),
  ];
}

/** The first column flush left, numbers and their headings flush right, words after them flush left. */
function columns(rows: string[][]): string[] {
  const numeric = (index: number) => rows.slice(1).every((row) => /^\d*$/.test(row[index] ?? ''));
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const gap = ' '.repeat((widths[index] ?? 0) - width(cell));
        return index > 0 && numeric(index) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Columns on a terminal: Japanese letters take two. */
function width(text: string): number {
  let columns = 0;
  for (const letter of printable(text)) columns += /[\u1100-\uFFDC\u{20000}-\u{3FFFD}]/u.test(letter) ? 2 : 1;
  return columns;
}
