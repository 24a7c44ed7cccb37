/**
 * Damages real mails and reads what is left: `npm run -s fuzz:reader -- DIR… [--seed N] [--every 10]`.
 * Takes every tenth file of the folders, as it is, cut, with bits flipped, with a stretch doubled, nested in another
 * mail and run together with the next one. The same seed makes the same damage. Exit 1 if any reading fails.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Unreadable } from '../src/checker/message.ts';
import { read } from '../src/checker/read/index.ts';
import { offsetProblems } from './reader-offsets.ts';
import { seeded } from './seeded.ts';

/** Far above what an honest mail needs, far below what a person waits: per mail, and per megabyte of it. */
const MS = 3_000;
const MS_PER_MB = 2_000;

type Random = () => number;

function flipped(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  const count = 1 + Math.floor(random() * Math.min(200, bytes.length / 50));
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * copy.length);
    copy[at] = (copy[at] as number) ^ (1 << Math.floor(random() * 8));
  }
  return copy;
}

function stretch(bytes: Buffer, random: Random): [number, number] {
  const ends = [random() * bytes.length, random() * bytes.length].sort((a, b) => a - b);
  return ends.map(Math.floor) as [number, number];
}

const HEAD = 'From: a@sender.example\r\nTo: b@reader.example\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\n';

const DAMAGES: Record<string, (bytes: Buffer, next: Buffer, random: Random) => Buffer> = {
  'as it is': (bytes) => bytes,
  cut: (bytes, _, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  'cut in front': (bytes, _, random) => bytes.subarray(Math.floor(random() * bytes.length)),
  'cut out': (bytes, _, random) => {
    const [from, to] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'bits flipped': (bytes, _, random) => flipped(bytes, random),
  doubled: (bytes, _, random) => {
    const [from, to] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  nested: (bytes) =>
    Buffer.concat([
      Buffer.from(
        `${HEAD}Content-Type: multipart/mixed; boundary=fuzz\r\n\r\n--fuzz\r\n\r\nFYI\r\n--fuzz\r\n`,
      ),
      Buffer.from('Content-Type: message/rfc822\r\n\r\n'),
      bytes,
      Buffer.from('\r\n--fuzz--\r\n'),
    ]),
  'run together': (bytes, next) => Buffer.concat([bytes, Buffer.from('\r\n'), next]),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, every: { type: 'string', default: '10' } },
});
const base = process.env.INIT_CWD ?? process.cwd();
const files = positionals
  .flatMap((folder) =>
    globSync('**/*', { cwd: path.resolve(base, folder) }).map((f) => path.resolve(base, folder, f)),
  )
  .filter((file) => statSync(file).isFile())
  .sort();
const every = Number(values.every);
if (files.length === 0 || !(every >= 1)) {
  console.error('Usage: npm run -s fuzz:reader -- DIR… [--seed N] [--every 10]');
  process.exit(2);
}

const counts = new Map<string, number>();
const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
let failures = 0;
let readings = 0;
let slowest = { ms: 0, what: '' };

async function attempt(bytes: Buffer, what: string): Promise<void> {
  const fail = (why: string) => {
    failures++;
    console.log(`${what}: ${why}`);
  };
  const begun = performance.now();
  try {
    const message = await read({ bytes });
    for (const problem of offsetProblems(message)) fail(problem);
    count(`read as ${message.kind}`);
    for (const limit of message.truncated) count(`limit: ${limit}`);
  } catch (error) {
    if (error instanceof Unreadable) count(`unreadable: ${error.problem}`);
    else fail(String((error as Error).stack ?? error));
  }
  const ms = performance.now() - begun;
  readings++;
  if (ms > slowest.ms) slowest = { ms, what };
  if (ms > MS + (MS_PER_MB * bytes.length) / 1e6) fail(`took ${ms.toFixed(0)} ms for ${bytes.length} bytes`);
}

for (let index = 0; index < files.length; index += every) {
  const file = files[index] as string;
  const bytes = readFileSync(file);
  const next = readFileSync(files[(index + 1) % files.length] as string);
  for (const [number, [name, damage]] of Object.entries(DAMAGES).entries()) {
    const random = seeded(Number(values.seed) * 1_000_003 + index * 31 + number);
    await attempt(damage(bytes, next, random), `${path.relative(base, file)} (${name})`);
  }
}

console.log(
  `${Math.ceil(files.length / every)} of ${files.length} files, ${readings} readings, seed ${values.seed}`,
);
for (const [key, number] of [...counts].sort()) console.log(`  ${key}: ${number}`);
console.log(`  slowest: ${slowest.ms.toFixed(0)} ms, ${slowest.what}`);
console.log(`  failures: ${failures}`);
process.exitCode = failures === 0 ? 0 : 1;
