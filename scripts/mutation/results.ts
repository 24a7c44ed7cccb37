/** What the runs so far came to, file by file, so that a part of a run is not lost with the rest. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The parts of Stryker's report that are read here. */
interface StrykerReport {
  files: Record<string, { source: string; mutants: { status: string; statusReason?: string }[] }>;
}

/** `LeftOut`: acts only while its module loads, and the run was a quick one. */
const STATES = ['Killed', 'Survived', 'Timeout', 'NoCoverage', 'RuntimeError', 'LeftOut'] as const;
type State = (typeof STATES)[number];

interface FileResult {
  file: string;
  /** Of the source that was mutated. */
  hash: string;
  day: string;
  counts: Partial<Record<State, number>>;
}

const hashOf = (source: string) => createHash('sha256').update(source).digest('hex').slice(0, 16);

/** Takes over what Stryker reported on each file, in place of what was known of it. */
export function keep(report: string, store: string): void {
  mkdirSync(store, { recursive: true });
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as StrykerReport;
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const states = mutants.map(({ status, statusReason = '' }) =>
      status === 'Ignored' && statusReason.includes('ignoreStatic') ? 'LeftOut' : status,
    );
    const counts = Object.fromEntries(
      STATES.map((state) => [state, states.filter((one) => one === state).length]),
    );
    const result: FileResult = {
      file,
      hash: hashOf(source),
      day: new Date().toISOString().slice(0, 10),
      counts,
    };
    writeFileSync(path.join(store, `${file.replaceAll('/', '+')}.json`), `${JSON.stringify(result)}\n`);
  }
}

/** `src/checker/checks/pressure.ts` → `checks`; what lies directly in src/checker/ is `judging`. */
const groupOf = (file: string) => file.split('/')[2]?.replace(/^.*\.ts$/, 'judging') ?? '';

function row(name: string, results: readonly FileResult[]): string {
  const sum = (...states: State[]) =>
    results.reduce(
      (total, { counts }) => total + states.reduce((of, state) => of + (counts[state] ?? 0), 0),
      0,
    );
  const noticed = sum('Killed', 'Timeout');
  const all = noticed + sum('Survived', 'NoCoverage');
  const score = all === 0 ? '–' : ((100 * noticed) / all).toFixed(1);
  const cells = [...STATES.map((state) => sum(state)), score];
  return name.padEnd(42) + cells.map((cell) => String(cell).padStart(9)).join('');
}

/** The table of all files in `scope`, by group, with what was not run yet and what was changed since. */
export function table(store: string, scope: readonly string[]): string {
  const known = globSync('*.json', { cwd: store })
    .map((name) => JSON.parse(readFileSync(path.join(store, name), 'utf8')) as FileResult)
    .filter(({ file }) => existsSync(file));
  const tried = known.filter(({ counts }) => STATES.some((state) => counts[state]));
  const stale = new Set(
    known.filter(({ file, hash }) => hashOf(readFileSync(file, 'utf8')) !== hash).map(({ file }) => file),
  );
  const missing = scope.filter((file) => known.every((result) => result.file !== file));
  const heads = ['killed', 'survived', 'timeout', 'no cover', 'error', 'left out', 'score %'].map((head) =>
    head.padStart(9),
  );
  const lines = [' '.repeat(42) + heads.join('')];
  for (const group of [...new Set(tried.map(({ file }) => groupOf(file)))].sort()) {
    const members = tried
      .filter(({ file }) => groupOf(file) === group)
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    for (const result of members)
      lines.push(
        row(`  ${result.file.slice('src/checker/'.length)}${stale.has(result.file) ? ' *' : ''}`, [result]),
      );
    lines.push(row(group, members), '');
  }
  const days = tried.map(({ day }) => day).sort();
  lines.push(row('all', tried), `Run ${days[0] ?? 'never'} to ${days.at(-1) ?? 'never'}.`);
  if (stale.size > 0) lines.push('* changed since');
  if (missing.length > 0) lines.push(`Not run: ${missing.length} files, ${missing.slice(0, 8).join(', ')} …`);
  return lines.join('\n');
}
