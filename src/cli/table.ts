import type { Verdict } from '../checker/index.ts';
import { type Group, type Rates, type Tally, VERDICTS } from './tally.ts';
import { printable } from './terminal.ts';

/** The tally for people: verdicts per group, rates, misses, and how often each check found something. */
export function tallyText(tally: Tally): string {
  const groups = [...tally.groups].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '[判定の数]',
    ...columns([
      ['組', '件数', ...VERDICTS, '外れ'],
      ...groups.map((group) => [
        group.name,
        String(group.total),
        ...VERDICTS.map((verdict: Verdict) => String(group.verdicts[verdict])),
        String(group.misses.length),
      ]),
    ]),
    '',
    ...rates(tally.rates),
    '',
    '[外れ]',
    ...groups.flatMap(misses),
    '',
    '[検査ごとの「見つかった」件数]',
    ...contributions(groups),
    '',
  ].join('\n');
}

function rates(rates: Rates): string[] {
  const { frauds, caughtAsFraud, caughtAtAll, others, calledFraud, calledSuspicious, errors } = rates;
  return [
    `検出: 詐欺と判定 ${share(caughtAsFraud, frauds)}、疑わしい以上 ${share(caughtAtAll, frauds)}`,
    `誤報: 詐欺と判定 ${share(calledFraud, others)}、疑わしいと判定 ${share(calledSuspicious, others)}`,
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

function contributions(groups: readonly Group[]): string[] {
  const ids = [...new Set(groups.flatMap(({ found }) => Object.keys(found)))].sort();
  return columns(
    ids.map((id) => [
      id,
      String(groups.reduce((sum, { found }) => sum + (found[id] ?? 0), 0)),
      groups
        .filter(({ found }) => found[id] !== undefined)
        .map(({ name, found }) => `${name} ${found[id]}`)
        .join(', '),
    ]),
  );
}

/** The first column flush left, numbers flush right, words after them flush left. */
function columns(rows: string[][]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, width(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const gap = ' '.repeat((widths[index] ?? 0) - width(cell));
        return index > 0 && index < VERDICTS.length + 3 && !cell.includes(' ') ? gap + cell : cell + gap;
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
