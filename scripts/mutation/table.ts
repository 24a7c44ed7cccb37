/** What the runs so far came to, in a table for people, and what was let pass. */
import { readFileSync } from 'node:fs';
import { type FileResult, hashOf, kept, STATES, type State } from './results.ts';
import { changing, idle } from './same.ts';

/** `no change`: let pass, and known to change nothing (same.ts). */
const HEADS = ['killed', 'timeout', 'survived', 'no cover', 'error', 'left out', 'no change', 'score %'];
const NAME_WIDTH = 42;
const cell = (value: string | number) => String(value).padStart(10);

/** `src/checker/checks/pressure.ts` → `checker/checks` */
const groupOf = (file: string) => file.slice('src/'.length, file.lastIndexOf('/'));

function countsOf(result: FileResult): Record<State | 'NoChange', number> {
  const left = changing(result);
  const counts = Object.fromEntries(STATES.map((state) => [state, result.counts[state] ?? 0])) as Record<
    State,
    number
  >;
  for (const state of ['Survived', 'NoCoverage'] as const)
    counts[state] = left.filter((one) => one.state === state).length;
  return { ...counts, NoChange: result.survivors.length - left.length };
}

function row(name: string, results: readonly FileResult[]): string {
  const counts = results.map(countsOf);
  const sum = (...states: (State | 'NoChange')[]) =>
    counts.reduce((total, of) => total + states.reduce((all, state) => all + of[state], 0), 0);
  const noticed = sum('Killed', 'Timeout');
  const all = noticed + sum('Survived', 'NoCoverage');
  const score = all === 0 ? '–' : ((100 * noticed) / all).toFixed(1);
  return (
    name.padEnd(NAME_WIDTH) +
    [...STATES.map((state) => sum(state)), sum('NoChange'), score].map(cell).join('')
  );
}

/** The table of all files in `scope`, by folder, with what was not run yet and what was changed since. */
export function table(store: string, scope: readonly string[]): string {
  const known = kept(store);
  const tried = known.filter(({ counts }) => STATES.some((state) => counts[state]));
  const stale = new Set(
    known.filter(({ file, hash }) => hashOf(readFileSync(file, 'utf8')) !== hash).map(({ file }) => file),
  );
  const missing = scope.filter((file) => known.every((result) => result.file !== file));
  const lines = [' '.repeat(NAME_WIDTH) + HEADS.map(cell).join('')];
  for (const group of [...new Set(tried.map(({ file }) => groupOf(file)))].sort()) {
    const members = tried.filter(({ file }) => groupOf(file) === group);
    for (const result of members)
      lines.push(
        row(`  ${result.file.slice(group.length + 5)}${stale.has(result.file) ? ' *' : ''}`, [result]),
      );
    lines.push(row(group, members), '');
  }
  const days = tried.map(({ day }) => day).sort();
  lines.push(row('all', tried), `Run ${days[0] ?? 'never'} to ${days.at(-1) ?? 'never'}.`);
  if (stale.size > 0) lines.push('* changed since');
  if (missing.length > 0) lines.push(`Not run: ${missing.length} files, ${missing.slice(0, 8).join(', ')} …`);
  for (const { file, code } of idle(tried)) lines.push(`No longer the case (same.ts): ${file}: ${code}`);
  return lines.join('\n');
}

const oneLine = (code: string) => code.replace(/\s+/g, ' ').slice(0, 90);

/** What was let pass in these files and changes something, a line each. */
export function survivors(store: string, files: readonly string[]): string {
  return kept(store)
    .filter(({ file }) => files.includes(file))
    .flatMap((result) =>
      changing(result).map(
        ({ state, line, was, now }) =>
          `${result.file}:${line} ${oneLine(was)} → ${oneLine(now)}${state === 'NoCoverage' ? ' (no test)' : ''}`,
      ),
    )
    .join('\n');
}
