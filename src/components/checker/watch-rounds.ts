import type { FromWorker, Place, Round, Row, ToWorker } from './protocol.ts';

/** How a round ended: `interrupted` means that it can go on where it was. */
export type RoundEnding = 'over' | 'left' | 'interrupted' | 'timeout' | 'crashed' | 'not-loaded';

export interface RoundListener {
  row(row: Row): void;
  /** Told before each mail; `read` bytes of its file lie behind. */
  next(place: Place, read: number): void;
}

type RoundMessage = Extract<FromWorker, { type: 'next' | 'row' | 'round-over' }>;

/** A round that is under way. */
interface Going extends RoundListener {
  id: number;
  done: (ending: RoundEnding) => void;
  alarm: ReturnType<typeof setTimeout>;
}

/** No mail worth judging takes this long: longer means an attack on the reader or a device out of memory. */
export const WATCHDOG_MS = 20_000;

/**
 * The main thread's end of going through many files, one round at a time. `giveUp` is called where a mail takes too long or
 * no worker is to be had; it must end the round.
 */
export function watchRounds(
  post: (message: ToWorker) => void,
  giveUp: (why: 'timeout' | 'not-loaded') => void,
) {
  let going: Going | null = null;
  const alarm = () => setTimeout(giveUp, WATCHDOG_MS, 'timeout');

  function end(ending: RoundEnding) {
    const round = going;
    going = null;
    clearTimeout(round?.alarm);
    round?.done(ending);
  }

  /** Never rejects. */
  function begin(round: Round, listener: RoundListener): Promise<RoundEnding> {
    end('left');
    return new Promise((done) => {
      going = { ...listener, id: round.id, done, alarm: alarm() };
      try {
        post({ type: 'round', ...round });
      } catch {
        giveUp('not-loaded');
      }
    });
  }

  function hear(data: RoundMessage) {
    if (data.id !== going?.id) return;
    if (data.type === 'round-over') return end('over');
    clearTimeout(going.alarm);
    going.alarm = alarm();
    if (data.type === 'row') going.row(data.row);
    else going.next(data.place, data.read);
  }

  return { begin, hear, end /** Its number; null where there is none. */, underWay: () => going?.id ?? null };
}
