/** The main thread's end of the worker: starts it on first need, watches it, ends it. Holds no engine code. */
import workerUrl from './judge.worker.ts?worker&url';
import type { Answer, FromWorker, Question, RedactQuestion, ToWorker } from './protocol.ts';
import type { Drafts } from './redact-mail.ts';

/** Why there is no answer. */
export type Failure = 'timeout' | 'cancelled' | 'crashed' | 'not-loaded' | 'file';
type Given<T> = ({ ok: true } & T) | { ok: false; why: Failure };
type Heard = Extract<FromWorker, { type: 'judged' | 'redacted' }>;
export type Ending = Given<Answer>;

/** No mail worth judging takes this long: longer means an attack on the reader or a device out of memory. */
const WATCHDOG_MS = 20_000;

export interface Judge {
  /** Loads the engine ahead of need. Harmless to call again. */
  warm(): void;
  /** Judges one mail; an earlier question still open ends as `cancelled`. Never rejects. */
  ask(question: Omit<Question, 'id'>): Promise<Ending>;
  /** Makes a judged mail into reports. Ends an open question, as `ask` does. Never rejects. */
  redact(question: Omit<RedactQuestion, 'id'>): Promise<Given<Drafts>>;
  /** Ends the open question and the worker with everything it holds. */
  stop(why?: Failure): void;
}

/** `onReady` is called each time a worker has loaded all its parts and needs no network any more. */
export function createJudge(lures: string, onReady: () => void): Judge {
  let worker: Worker | null = null;
  let ready = false;
  let id = 0;
  let end: ((ending: Given<Heard>) => void) | null = null;

  function finish(ending: Given<Heard>) {
    const waiting = end;
    end = null;
    waiting?.(ending);
  }

  function stop(why: Failure = 'cancelled') {
    worker?.terminate();
    worker = null;
    ready = false;
    finish({ ok: false, why });
  }

  function heard(data: FromWorker) {
    if (data.type === 'ready') {
      ready = true;
      onReady();
    } else if (data.type === 'incomplete') stop('not-loaded');
    else if (data.id !== id) return;
    else if (data.type === 'failed') finish({ ok: false, why: data.why });
    else finish({ ok: true, ...data });
  }

  function start(): Worker {
    if (worker) return worker;
    // A worker made from a blob inherits the page's CSP, `connect-src 'none'` included; one from a file would not.
    const absolute = new URL(workerUrl, document.baseURI).href;
    const source = new Blob([`import ${JSON.stringify(absolute)}`], { type: 'text/javascript' });
    const blob = URL.createObjectURL(source);
    const started = new Worker(blob, { type: 'module', name: 'judge' });
    started.onmessage = (event: MessageEvent<FromWorker>) => {
      URL.revokeObjectURL(blob);
      if (started === worker) heard(event.data);
    };
    started.onerror = () => {
      if (started === worker) stop(ready ? 'crashed' : 'not-loaded');
    };
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
    return new Promise((resolve) => {
      const watchdog = setTimeout(stop, WATCHDOG_MS, 'timeout');
      end = (ending) => {
        clearTimeout(watchdog);
        resolve(ending as Given<T>);
      };
      try {
        post(ask(id));
      } catch {
        stop('not-loaded');
      }
    });
  }

  return {
    warm: () => {
      try {
        start();
      } catch {
        stop('not-loaded');
      }
    },
    ask: (question) => request<Answer>((id) => ({ type: 'judge', id, ...question })),
    redact: (question) => request<Drafts>((id) => ({ type: 'redact', id, ...question })),
    stop,
  };
}
