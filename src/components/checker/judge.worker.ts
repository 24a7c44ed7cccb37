/**
 * Where mails are judged. The page starts this module from a blob, so that it inherits the page's
 * `connect-src 'none'` (a worker from a plain URL would not), and loads the readers on first use.
 */
import {
  buildLureIndex,
  type CheckOptions,
  check,
  explain,
  type LureIndex,
  type LureRow,
  loadReaders,
} from '../../checker/index.ts';
import { holdMail } from './held-mail.ts';
import type { FromWorker, Question, RedactQuestion, Round, Told, ToWorker } from './protocol.ts';
import { goRound } from './round.ts';
import { warmUp } from './warm-up.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromWorker) => scope.postMessage(message);

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

/** Loads what is missing, once, and says whether all of it is there. */
function completed(): Promise<boolean> {
  complete ??= rehearse().then((all) => {
    say({ type: all ? 'ready' : 'incomplete' });
    return all;
  });
  return complete;
}

async function options({ name, answers }: Told): Promise<CheckOptions> {
  const index = await lures;
  return { name, answers, ...(index ? { lures: index } : {}) };
}

const mails = holdMail();

async function judge({ id, mail, mailId, ...told }: Question): Promise<void> {
  const how = await options(told);
  const inspected = await mails.inspect({ mail, mailId }, how);
  if (inspected === 'several') return say({ type: 'several', id });
  if (inspected === 'gone') return say({ type: 'failed', id, why: 'file' });
  const { report, view } = inspected;
  // Said by completed() already: the page must not blame the mail for a reader that did not arrive.
  if (report.problem === 'failed' && !(await completed())) return;
  say({ type: 'judged', id, report, explanation: explain(report), view, lures: how.lures !== undefined });
}

/** Rounds up to this one are not wanted any more. */
let left = 0;

async function list(round: Round): Promise<void> {
  const how = await options({ name: round.name, answers: {} });
  for await (const message of goRound(round, how, completed)) {
    if (left >= round.id) return;
    say(message);
  }
}

const redacting = () => import('./redact-mail.ts');

async function redact({ id, name, explanation, checker, ...asked }: RedactQuestion): Promise<void> {
  const message = await mails.message(asked);
  if (message === null) return say({ type: 'failed', id, why: 'file' });
  const { draftsOf } = await redacting();
  say({ type: 'redacted', id, ...draftsOf(message, name, explanation, checker) });
}

async function answer(question: Exclude<ToWorker, { type: 'start' | 'leave' }>): Promise<void> {
  open++;
  try {
    if (question.type === 'judge') await judge(question);
    else if (question.type === 'round') await list(question);
    else await redact(question);
  } catch {
    say({ type: 'failed', id: question.id, why: 'crashed' });
  }
  open--;
  void completed();
}

function start(luresUrl: string): void {
  lures = loadLures(luresUrl);
  // A reader that does not arrive now is said to be missing by completed().
  void options({ name: '', answers: {} })
    .then((how) => warmUp(how, () => open === 0))
    .catch(() => {});
  // A mail that is being judged calls completed() at its end.
  setTimeout(() => open === 0 && void completed(), REHEARSE_AFTER_MS);
}

scope.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') start(data.lures);
  else if (data.type === 'leave') left = data.id;
  else void answer(data);
};
