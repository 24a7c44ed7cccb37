/**
 * Where mails are judged. The page starts this module from a blob, so that it inherits the page's
 * `connect-src 'none'` (a worker from a plain URL would not), and loads the readers on first use.
 */
import {
  buildLureIndex,
  check,
  explain,
  type Input,
  inspect,
  type LureIndex,
  type LureRow,
  loadReaders,
  mailsIn,
} from '../../checker/index.ts';
import type { FromWorker, Mail, Question, RedactQuestion, ToWorker } from './protocol.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromWorker) => scope.postMessage(message);

/** Above this a file is not even read: the engine's own limit is lower, and a 2 GB film must not fill a phone's memory. */
const READ_AT_MOST = 64 * 1024 * 1024;
/** A connection that hangs must not keep a frightened person waiting: the lures are a help, not a condition. */
const LURES_WAIT_MS = 4000;

let lures: Promise<LureIndex | undefined> = Promise.resolve(undefined);
let complete: Promise<boolean> | undefined;
/** Questions that are being judged. */
let open = 0;

async function loadLures(url: string): Promise<LureIndex | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(done, LURES_WAIT_MS, undefined));
  const rows = import(/* @vite-ignore */ url).then((module: { default: LureRow[] }) => module.default);
  try {
    const loaded = await Promise.race([rows, late]);
    return loaded && buildLureIndex(loaded);
  } catch {
    return undefined;
  }
}

/**
 * Readers that a first mail does not need must not hold it up on a slow line: they are fetched once it is judged, or
 * when nobody asks for so long. After that the page works without a network.
 */
const REHEARSE_AFTER_MS = 3000;

/** Loads every reader while there is still a network, and judges two harmless mails to see that they work. */
async function rehearse(): Promise<boolean> {
  const loaded = Promise.all([loadReaders(), redacting()]).then(
    () => true,
    () => false,
  );
  const eml = new TextEncoder().encode(
    'From: a@example.com\r\nTo: b@example.com\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n',
  );
  const reports = [
    await check({ bytes: eml }),
    await check({ text: 'a', html: '<a href="https://example.com/">a</a>' }),
  ];
  return reports.every((report) => report.problem !== 'failed') && (await loaded);
}

async function input(mail: Mail): Promise<Input | null> {
  if (mail.kind === 'text') return { text: mail.text };
  if (mail.kind === 'url') return { text: mail.text, as: 'url' };
  if (mail.kind === 'rich') return { text: mail.text, html: mail.html };
  try {
    const bytes = new Uint8Array(await mail.file.slice(0, READ_AT_MOST).arrayBuffer());
    return { bytes, file: mail.file.name };
  } catch {
    return null;
  }
}

/** A mailbox file holds many; any other file is one. */
function countMails(bytes: Uint8Array): number {
  let count = 0;
  for (const _ of mailsIn(bytes)) count++;
  return count;
}

/** Loads what is missing, once, and says whether all of it is there. */
function completed(): Promise<boolean> {
  complete ??= rehearse().then((all) => {
    say({ type: all ? 'ready' : 'incomplete' });
    return all;
  });
  return complete;
}

async function judge({ id, mail, name, answers }: Question): Promise<void> {
  const given = await input(mail);
  if (!given) return say({ type: 'failed', id, why: 'file' });
  const index = await lures;
  const { report, view } = await inspect(given, { name, answers, ...(index ? { lures: index } : {}) });
  // Said by completed() already: the page must not blame the mail for a reader that did not arrive.
  if (report.problem === 'failed' && !(await completed())) return;
  const explanation = explain(report);
  const mails = given.bytes ? countMails(given.bytes) : 1;
  say({ type: 'judged', id, report, explanation, view, mails, lures: index !== undefined });
}

const redacting = () => import('./redact-mail.ts');

async function redact({ id, mail, name, explanation, checker }: RedactQuestion): Promise<void> {
  const given = await input(mail);
  if (!given) return say({ type: 'failed', id, why: 'file' });
  const { draftsOf } = await redacting();
  say({ type: 'redacted', id, ...(await draftsOf(given, name, explanation, checker)) });
}

async function answer(question: Exclude<ToWorker, { type: 'start' }>): Promise<void> {
  open++;
  try {
    if (question.type === 'judge') await judge(question);
    else await redact(question);
  } catch {
    say({ type: 'failed', id: question.id, why: 'crashed' });
  }
  open--;
  void completed();
}

function start(luresUrl: string): void {
  lures = loadLures(luresUrl);
  // A mail that is being judged calls completed() at its end.
  setTimeout(() => open === 0 && void completed(), REHEARSE_AFTER_MS);
}

scope.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') start(data.lures);
  else void answer(data);
};
