/** `npm run -s check -- …`: judges mails at the command line. See args.ts for the usage. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { isMbox, LIMITS } from '../checker/index.ts';
import { type CheckArgs, parseCheckArgs, USAGE, UsageError } from './args.ts';
import { inOrder } from './judging/in-order.ts';
import { isMailbox, mailbox, peek } from './judging/mailbox.ts';
import { createPool } from './judging/pool.ts';
import type { Task } from './judging/task.ts';
import { walk } from './judging/walk.ts';
import { lines, readUpTo, systemReason } from './load.ts';
import { createPrinter } from './printer.ts';

/** npm runs scripts in the project's root; paths are meant from where the command was typed. */
const { INIT_CWD: base = process.cwd() } = process.env;

async function* tasks(args: CheckArgs): AsyncGenerator<Task> {
  for await (const task of walk(args.paths, base)) {
    if (task.error !== undefined) yield task;
    else if (args.as === 'url') yield* urls(task);
    else if (task.path === undefined) yield* standardInput(args);
    else if (mayBeMailbox(args) && (await isMailbox(task.path)))
      yield* mailbox(task, createReadStream(Buffer.from(task.path)));
    else yield task;
  }
}

/** What the user calls a text or a page is not cut into mails. */
const mayBeMailbox = ({ as }: CheckArgs) => as === null || as === 'eml';

async function* standardInput(args: CheckArgs): AsyncGenerator<Task> {
  if (process.stdin.isTTY) process.stderr.write('メールを貼り付けて、Ctrl+D を押してください。\n');
  const { head, whole } = await peek(process.stdin);
  if (mayBeMailbox(args) && isMbox(head)) yield* mailbox({ file: '-' }, whole);
  else yield { file: '-', bytes: await readUpTo(whole, LIMITS.inputBytes) };
}

async function* urls(task: Task): AsyncGenerator<Task> {
  const stream = task.path === undefined ? process.stdin : createReadStream(Buffer.from(task.path));
  let line = 0;
  try {
    for await (const text of lines(stream)) {
      line++;
      if (text.trim() !== '') yield { file: task.file, url: text.trim(), line };
    }
  } catch (error) {
    yield { file: task.file, error: systemReason(error) };
  }
}

/** Threads pay for several mails; a URL is judged sooner than it is handed to one. */
async function parallelism({ jobs, as, paths }: CheckArgs): Promise<number> {
  if (jobs !== null) return jobs;
  const [only = '-'] = paths;
  const isFolder = () =>
    stat(resolve(base, only)).then(
      (status) => status.isDirectory(),
      () => false,
    );
  if (as === 'url' || (paths.length === 1 && (only === '-' || !(await isFolder())))) return 1;
  return Math.min(availableParallelism(), 8);
}

async function main(argv: readonly string[]): Promise<number> {
  const args = parseCheckArgs(argv);
  if (args.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const pool = await createPool(await parallelism(args), { as: args.as, name: args.name, json: args.json });
  const printer = createPrinter(args.json);
  try {
    for await (const judged of inOrder(tasks(args), pool.window, pool.judge)) await printer.print(judged);
  } finally {
    await pool.close();
  }
  return printer.end();
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Never 1: a failure of the programme is no verdict on a mail.
  process.exitCode = 2;
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}`);
  else console.error(error);
}
