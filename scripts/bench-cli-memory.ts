/**
 * Peak memory of the command line over folders of 1,000, 10,000 and 100,000 small mails:
 * `node scripts/bench-cli-memory.ts [COUNT…]`; with `--mailbox [MEGABYTES…]` over one mailbox of 250, 1,000 and 2,000 MB,
 * and of the engine that takes it apart as a browser does, by slices of the file. The peak must not grow with the folder
 * or the file. Takes minutes; not a test.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** @param args what Node is to run; lines are those of its output */
function measure(args: string[]): Promise<Measure> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--import=${METER}`, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
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

async function tell(what: string, args: string[]): Promise<void> {
  const { lines, seconds, megabytes } = await measure(args);
  console.log(`${what}: ${lines} lines, ${seconds.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB`);
}

const check = (jobs: string[], what: string) => ['src/cli/check.ts', '--json', ...jobs, what];

async function folders(folder: string, counts: number[]): Promise<void> {
  let made = 0;
  for (const count of counts) {
    for (; made < count; made++) writeFileSync(path.join(folder, `${made}.eml`), mail(made));
    for (const jobs of [['--jobs', '1'], []]) {
      await tell(`${count} mails, ${jobs.join(' ') || 'default jobs'}`, check(jobs, folder));
    }
  }
}

/** Prints a line for each mail, as a page would show one, and judges none: the slices alone are measured. */
const BROWSER = (file: string) => `import { openAsBlob } from 'node:fs';
import { mailsFrom, piecesOf } from './src/checker/index.ts';
for await (const mail of mailsFrom(piecesOf(await openAsBlob(${JSON.stringify(file)})))) console.log(mail?.length);`;

/** Mails of two megabytes, one of which in ten is without an attachment. */
async function mailboxes(folder: string, sizes: number[]): Promise<void> {
  const file = path.join(folder, 'all.mbox');
  const attached = `${'QUJD'.repeat(19)}\n`.repeat(26_000);
  let written = 0;
  for (const size of sizes) {
    for (let number = 0; written < size * 1e6; number++) {
      const boundary = `--b\nContent-Type: application/octet-stream; name=${number}.bin\nContent-Transfer-Encoding: base64\n\n`;
      const whole = mail(number);
      const mixed = whole
        .replace('Content-Type: ', 'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: ')
        .concat(`\n${boundary}${attached}\n--b--\n`);
      const source = `From a@b.example Tue Nov 21 09:00:00 2023\n${number % 10 === 0 ? whole : mixed}\n`;
      appendFileSync(file, source);
      written += source.length;
    }
    await tell(`mailbox of ${size} MB, --jobs 1`, check(['--jobs', '1'], file));
    await tell(`mailbox of ${size} MB, default jobs`, check([], file));
    await tell(`mailbox of ${size} MB, in slices`, ['--input-type=module', '-e', BROWSER(file)]);
  }
}

const [first, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'mikiwake-bench-'));
try {
  if (first === '--mailbox')
    await mailboxes(folder, rest.length > 0 ? rest.map(Number) : [250, 1_000, 2_000]);
  else await folders(folder, first ? [first, ...rest].map(Number) : [1_000, 10_000, 100_000]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
