/** The main thread's end of the worker: asks it, watches it, ends it. Holds no engine code. */
import type { Answer, FromWorker, Mail, Question, RedactQuestion, Round, ToWorker } from './protocol.ts';
import type { Drafts } from './redact-mail.ts';
import { startWorker } from './start-worker.ts';
import { type RoundEnding, type RoundListener, WATCHDOG_MS, watchRounds } from './watch-rounds.ts';

/** Why there is no answer. */
export type Failure = 'timeout' | 'cancelled' | 'crashed' | 'not-loaded' | 'file';
type Given<T> = ({ ok: true } & T) | { ok: false; why: Failure | 'several' };
type Heard = Extract<FromWorker, { type: 'judged' | 'redacted' }>;
export type Ending = Given<Answer>;

type Unnumbered<T> = Omit<T, 'id' | 'mailId'>;

export interface Judge {
  /** Loads the engine ahead of need. Harmless to call again. */
  warm(): void;
  /** Judges one mail; an earlier question still open ends as `cancelled`. Never rejects. */
  ask(question: Unnumbered<Question>): Promise<Ending>;
  /** Makes a judged mail into reports. Ends an open question, as `ask` does. Never rejects. */
  redact(question: Unnumbered<RedactQuestion>): Promise<Given<Drafts>>;
  /** Goes through many files, beside any question. One round at a time. Never rejects. */
  round(round: Omit<Round, 'id'>, listener: RoundListener): Promise<RoundEnding>;
  /** Ends the round; an open question is still answered. */
  leave(): void;
  /** Ends the open question and the worker with everything it holds. */
  stop(why?: Failure): void;
}

/** `onReady` is called each time a worker has loaded all its parts and needs no network any more. */
export function createJudge(lures: string, onReady: () => void): Judge {
  let worker: Worker | null = null;
  let ready = false;
  /** Questions and rounds are numbered alike; `asked` is the number of the open question. */
  let id = 0;
  let asked = 0;
  let end: ((ending: Given<Heard>) => void) | null = null;
  /** The mail that was asked about last. */
  let mail: Mail | null = null;
  let mailId = 0;

  const rounds = watchRounds(post, (why) => stop(why, why));

  function finish(ending: Given<Heard>) {
    const waiting = end;
    end = null;
    waiting?.(ending);
  }

  function stop(why: Failure = 'cancelled', ofRound: RoundEnding = 'interrupted') {
    worker?.terminate();
    worker = null;
    mail = null;
    ready = false;
    finish({ ok: false, why });
    rounds.end(ofRound);
  }

  function heard(data: FromWorker) {
    if (data.type === 'ready') {
      ready = true;
      onReady();
    } else if (data.type === 'incomplete') stop('not-loaded', 'not-loaded');
    else if (data.type === 'next' || data.type === 'row' || data.type === 'round-over') rounds.hear(data);
    else if (data.type === 'failed' && data.id === rounds.underWay()) rounds.end('crashed');
    else if (data.id !== asked) return;
    else if (data.type === 'failed') finish({ ok: false, why: data.why });
    else if (data.type === 'several') finish({ ok: false, why: 'several' });
    else finish({ ok: true, ...data });
  }

  function start(): Worker {
    if (worker) return worker;
    const started = startWorker(
      (data) => {
        if (started === worker) heard(data);
      },
      () => {
        const why = ready ? 'crashed' : 'not-loaded';
        if (started === worker) stop(why, why);
      },
    );
    worker = started;
    post({ type: 'start', lures: new URL(lures, document.baseURI).href });
    return started;
  }

  function post(message: ToWorker) {
    start().postMessage(message);
  }

  /** One question at a time: a new one ends the one before. */
  function request<T extends object>(ask: (id: number) => ToWorker): Promise<Given<T>> {
    finish({ ok: false, why: 'cancelled' });
    id += 1;
    asked = id;
    return new Promise((resolve) => {
      const watchdog = setTimeout(stop, WATCHDOG_MS, 'timeout');
      end = (ending) => {
        clearTimeout(watchdog);
        resolve(ending as Given<T>);
      };
      try {
        post(ask(asked));
      } catch {
        stop('not-loaded');
      }
    });
  }

  function idOf(asked: Mail): number {
    if (asked !== mail) mailId += 1;
    mail = asked;
    return mailId;
  }

  function round(given: Omit<Round, 'id'>, listener: RoundListener): Promise<RoundEnding> {
    id += 1;
    return rounds.begin({ ...given, id }, listener);
  }

  function leave() {
    const round = rounds.underWay();
    if (round === null) return;
    // A mail that takes for ever is left behind with its worker, unless somebody waits for that worker's answer.
    if (end) post({ type: 'leave', id: round });
    else stop('cancelled', 'left');
    rounds.end('left');
  }

  return {
    round,
    leave,
    warm: () => {
      try {
        start();
      } catch {
        stop('not-loaded');
      }
    },
    ask: (question) =>
      request<Answer>((id) => ({ type: 'judge', id, mailId: idOf(question.mail), ...question })),
    redact: (question) =>
      request<Drafts>((id) => ({ type: 'redact', id, mailId: idOf(question.mail), ...question })),
    stop,
  };
}
