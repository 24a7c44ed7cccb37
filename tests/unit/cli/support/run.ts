import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import type { Report } from '../../../../src/checker/index.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

// Each run starts a Node; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a face of src/cli/ as npm does: in the project's root, with INIT_CWD naming the user's folder. */
export function run(
  face: 'check' | 'evaluate' | 'facts',
  args: string[],
  { cwd = ROOT, stdin = '' }: { cwd?: string; stdin?: string | Uint8Array } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`src/cli/${face}.ts`, ...args], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: cwd },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

/** The reports of a `--json` run. Fails on any line that is not JSON. */
export function reports({ stdout }: Run): (Partial<Report> & { line?: number })[] {
  if (stdout !== '' && !stdout.endsWith('\n')) throw new Error('the last line has no end');
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** A folder of its own for the test, removed at its end. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mikiwake-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
