/** What the runs so far came to, file by file, so that a part of a run is not lost with the rest. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The parts of Stryker's report that are read here. */
interface StrykerReport {
  files: Record<string, { source: string; mutants: StrykerMutant[] }>;
}

/** Lines and columns count from one. */
interface Place {
  line: number;
  column: number;
}

interface StrykerMutant {
  status: string;
  statusReason?: string;
  replacement: string;
  location: { start: Place; end: Place };
}

/** `LeftOut`: acts only while its module loads, and the run was a quick one. */
export const STATES = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'LeftOut'] as const;
export type State = (typeof STATES)[number];

/** A change that no test noticed, whether one ran (`Survived`) or none (`NoCoverage`). */
export interface Survivor {
  state: 'Survived' | 'NoCoverage';
  line: number;
  /** The whole line on which it begins, without its indent. */
  code: string;
  was: string;
  now: string;
}

export interface FileResult {
  file: string;
  /** Of the source that was mutated. */
  hash: string;
  day: string;
  counts: Partial<Record<State, number>>;
  survivors: Survivor[];
}

export const hashOf = (source: string) => createHash('sha256').update(source).digest('hex').slice(0, 16);

function textAt(source: string, start: Place, end: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}

function survivorsOf(source: string, mutants: readonly StrykerMutant[]): Survivor[] {
  const lines = source.split('\n');
  return mutants.flatMap(({ status, location: { start, end }, replacement }) => {
    if (status !== 'Survived' && status !== 'NoCoverage') return [];
    const code = lines[start.line - 1]?.trim() ?? '';
    return [{ state: status, line: start.line, code, was: textAt(source, start, end), now: replacement }];
  });
}

/** Takes over what Stryker reported on each file, in place of what was known of it. @returns the files */
export function keep(report: string, store: string): string[] {
  mkdirSync(store, { recursive: true });
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as StrykerReport;
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const states = mutants.map(({ status, statusReason = '' }) =>
      status === 'Ignored' && statusReason.includes('ignoreStatic') ? 'LeftOut' : status,
    );
    const result: FileResult = {
      file,
      hash: hashOf(source),
      day: new Date().toISOString().slice(0, 10),
      counts: Object.fromEntries(
        STATES.map((state) => [state, states.filter((one) => one === state).length]),
      ),
      survivors: survivorsOf(source, mutants),
    };
    writeFileSync(path.join(store, `${file.replaceAll('/', '+')}.json`), `${JSON.stringify(result)}\n`);
  }
  return Object.keys(files);
}

/** All that is kept of files that still exist, in their order. */
export function kept(store: string): FileResult[] {
  return globSync('*.json', { cwd: store })
    .map((name) => JSON.parse(readFileSync(path.join(store, name), 'utf8')) as FileResult)
    .filter(({ file }) => existsSync(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
