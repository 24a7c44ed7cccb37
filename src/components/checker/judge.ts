/** The main thread's end of the worker: starts it on first need, watches it, ends it. Holds no engine code. */
import { scriptAddresses } from '../../trusted-types.ts';
import workerUrl from './judge.worker.ts?worker&url';
import type {
  Answer,
  FromWorker,
  Mail,
  Place,
  Question,
  RedactQuestion,
  Round,
  Row,
  ToWorker,
} from './protocol.ts';
import type { Drafts } from './redact-mail.ts';

/** Why there is no answer. */
export type Failure = 'timeout' | 'cancelled' | 'crashed' | 'not-loaded' | 'file';
type Given<T> = ({ ok: true } & T) | { ok: false; why: Failure | 'several' };
type Heard = Extract<FromWorker, { type: 'judged' | 'redacted' }>;
export type Ending = Given<Answer>;
/** How a round ended: `interrupted` means that it can go on where it was. */
export type RoundEnding = 'over' | 'left' | 'interrupted' | Exclude<Failure, 'cancelled' | 'file'>;
type RoundMessage = Extract<FromWorker, { type: 'next' | 'row' | 'round-over' }>;

export interface RoundListener {
  row(row: Row): void;
  /** Told before each mail; `read` bytes of its file lie behind. */
  next(place: Place, read: number): void;
}

/** A round that is under way. */
interface Going extends RoundListener {
  id: number;
  end: (ending: RoundEnding) => void;
  alarm: ReturnType<typeof setTimeout>;
}

/** No mail worth judging takes this long: longer means an attack on the reader or a device out of memory. */
const WATCHDOG_MS = 20_000;

/** On first need: a page that is built has no browser around it. */
let trusted: ((url: string) => string) | undefined;

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
  let going: Going | null = null;
  /** The mail that was asked about last. */
  let mail: Mail | null = null;
  let mailId = 0;

  function finish(ending: Given<Heard>) {
    const waiting = end;
    end = null;
    waiting?.(ending);
  }

  function finishRound(ending: RoundEnding) {
    const round = going;
    going = null;
    clearTimeout(round?.alarm);
    round?.end(ending);
  }

  function stop(why: Failure = 'cancelled', ofRound: RoundEnding = 'interrupted') {
    worker?.terminate();
    worker = null;
    mail = null;
    ready = false;
    finish({ ok: false, why });
    finishRound(ofRound);
  }

  function hearRound(data: RoundMessage) {
    if (going?.id !== data.id) return;
    if (data.type === 'round-over') return finishRound('over');
    clearTimeout(going.alarm);
    going.alarm = setTimeout(stop, WATCHDOG_MS, 'timeout', 'timeout');
    if (data.type === 'row') going.row(data.row);
    else going.next(data.place, data.read);
  }

  function heard(data: FromWorker) {
    if (data.type === 'ready') {
      ready = true;
      onReady();
    } else if (data.type === 'incomplete') stop('not-loaded', 'not-loaded');
    else if (data.type === 'next' || data.type === 'row' || data.type === 'round-over') hearRound(data);
    else if (data.type === 'failed' && data.id === going?.id) finishRound('crashed');
    else if (data.id !== asked) return;
    else if (data.type === 'failed') finish({ ok: false, why: data.why });
    else if (data.type === 'several') finish({ ok: false, why: 'several' });
    else finish({ ok: true, ...data });
  }

  function start(): Worker {
    if (worker) return worker;
    // A worker made from a blob inherits the page's CSP, `connect-src 'none'` included; one from a file would not.
    const absolute = new URL(workerUrl, document.baseURI).href;
    const source = new Blob([`import ${JSON.stringify(absolute)}`], { type: 'text/javascript' });
    const blob = URL.createObjectURL(source);
    trusted ??= scriptAddresses('judge', (url) => url.startsWith('blob:'));
    const started = new Worker(trusted(blob), { type: 'module', name: 'judge' });
    started.onmessage = (event: MessageEvent<FromWorker>) => {
      URL.revokeObjectURL(blob);
      if (started === worker) heard(event.data);
    };
    started.onerror = () => {
      const why = ready ? 'crashed' : 'not-loaded';
      if (started === worker) stop(why, why);
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
    finishRound('left');
    id += 1;
    const own = id;
    return new Promise((resolve) => {
      const alarm = setTimeout(stop, WATCHDOG_MS, 'timeout', 'timeout');
      going = { ...listener, id: own, end: resolve, alarm };
      try {
        post({ type: 'round', id: own, ...given });
      } catch {
        stop('not-loaded', 'not-loaded');
      }
    });
  }

  function leave() {
    if (!going) return;
    // A mail that takes for ever is left behind with its worker, unless somebody waits for that worker's answer.
    if (end) post({ type: 'leave', id: going.id });
    else stop('cancelled', 'left');
    finishRound('left');
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
