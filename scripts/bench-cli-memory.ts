/**
 * Peak memory of the command line over folders of 1,000, 10,000 and 100,000 small mails:
 * `node scripts/bench-cli-memory.ts [COUNT…]`. The peak must not grow with the folder. Takes minutes; not a test.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Runs inside the measured process and writes its peak (kB) as the last line of standard error. */
const METER = `data:text/javascript,import{isMainThread}from'node:worker_threads';
if(isMainThread)process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`.replace('\n', '');

const mail = (number: number) => `From: "Amazon.co.jp" <info${number}@account-check.example>
To: you@reader.example
Subject: Amazon ${number}
Date: Tue, 21 Nov 2023 09:00:00 +0900
MIME-Version: 1.0
Content-Type: text/html; charset=UTF-8

<p>お客様のAmazonアカウント ${number} に異常がありました。24時間以内に更新してください。</p>
<p><a href="https://login${number}.account-check.example/ap/signin">サインインして更新する</a></p>
`;

interface Measure {
  lines: number;
  seconds: number;
  megabytes: number;
}

function measure(folder: string, jobs: string[]): Promise<Measure> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const args = [`--import=${METER}`, 'src/cli/check.ts', '--json', ...jobs, folder];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let lines = 0;
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', () => {
      const seconds = (performance.now() - begun) / 1000;
      resolve({ lines, seconds, megabytes: Number(said.trim().split('\n').at(-1)) / 1000 });
    });
  });
}

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
const folder = mkdtempSync(path.join(tmpdir(), 'mikiwake-bench-'));
try {
  let made = 0;
  for (const count of counts) {
    for (; made < count; made++) writeFileSync(path.join(folder, `${made}.eml`), mail(made));
    for (const jobs of [['--jobs', '1'], []]) {
      const { lines, seconds, megabytes } = await measure(folder, jobs);
      console.log(
        `${count} mails, ${jobs.join(' ') || 'default jobs'}: ${lines} lines, ${seconds.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
