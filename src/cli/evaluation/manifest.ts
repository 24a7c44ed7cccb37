import { createReadStream } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Verdict } from '../../checker/index.ts';
import { lines } from '../load.ts';
import type { Kind } from './copies.ts';

/** What a labelled mail must be judged as, and which verdicts fulfil it. */
export const EXPECTATIONS = {
  fraud: ['fraud'],
  'suspicious-or-fraud': ['fraud', 'suspicious'],
  'not-fraud': ['suspicious', 'undetermined', 'consistent', 'unrelated'],
  unrelated: ['unrelated'],
  /** A fraud in another's name: nothing of Amazon's, so `unrelated` here. */
  'other-fraud': ['unrelated'],
  /** Not labelled one by one: counted in the table, never as a miss. */
  'fraud?': null,
} as const satisfies Record<string, readonly Verdict[] | null>;

export type Expectation = keyof typeof EXPECTATIONS;

/** Is the verdict one of those that the label asks for? What is not labelled one by one is always met. */
export function meets(expect: Expectation, verdict: Verdict): boolean {
  const allowed: readonly Verdict[] | null = EXPECTATIONS[expect];
  return allowed?.includes(verdict) ?? true;
}

export interface Row {
  file: string;
  path: string;
  expect: Expectation;
  group: string;
  /** Where the name does not tell how it was handed in. */
  handedIn?: Kind;
}

/** The message names file, line and cure. */
export class ManifestError extends Error {}

/**
 * The rows of DIR/manifest.jsonl; fields other than `file`, `expect` and `group` are passed over.
 * @throws {ManifestError} on the first bad line; the file system's error when there is no manifest
 */
export async function readManifest(dir: string): Promise<Row[]> {
  const manifest = join(dir, 'manifest.jsonl');
  const rows: Row[] = [];
  let number = 0;
  for await (const line of lines(createReadStream(manifest))) {
    number++;
    if (line.trim() === '') continue;
    const fail = (what: string) => new ManifestError(`${manifest}:${number}: ${what}`);
    const row = object(line);
    if (row === null) throw fail('1行に1つのJSONオブジェクトを書いてください。');
    const { file, expect, group } = row;
    if (typeof file !== 'string' || file === '') throw fail('file（メールの名前）がありません。');
    const path = normalize(file);
    if (path.startsWith('..') || path.startsWith('/'))
      throw fail(`file はこのフォルダーの中に限ります: ${file}`);
    if (typeof group !== 'string' || group === '') throw fail('group（組の名前）がありません。');
    const known = (Object.keys(EXPECTATIONS) as Expectation[]).find((name) => name === expect);
    if (known === undefined) throw fail(`expect は ${Object.keys(EXPECTATIONS).join('・')} のどれかです。`);
    rows.push({ file, path: join(dir, path), expect: known, group });
  }
  if (rows.length === 0) throw new ManifestError(`${manifest}: 行が1つもありません。`);
  return rows;
}

function object(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
