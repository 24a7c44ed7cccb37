/** Goes through many files and keeps a row of each mail; the mails themselves are let go and judged anew when opened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Judge } from './judge.ts';
import { type State, TOO_LONG } from './list-words.ts';
import type { Place, Row } from './protocol.ts';

/** A row weighs some hundred bytes; a mailbox of ten years has a hundred thousand mails. */
const ROWS_AT_MOST = 20_000;
/** Drawing each row as it comes would keep the page busy with drawing. */
const DRAW_EVERY_MS = 250;
/** A worker that dies again and again without getting a mail further is broken. */
const INTERRUPTIONS = 3;

export interface Progress {
  rows: readonly Row[];
  state: State;
  /** Bytes of the files that lie behind. */
  done: number;
}

/** Starts at once, with the first drawing; `files` and `name` are not to change. */
export function useRound(judge: Judge, files: File[], name: string): Progress & { leave: () => void } {
  const [progress, setProgress] = useState<Progress>({ rows: [], state: 'going', done: 0 });
  const left = useRef(false);

  useEffect(() => {
    const rows: Row[] = [];
    const before = files.map((_, at) => files.slice(0, at).reduce((sum, { size }) => sum + size, 0));
    let at: Place = { file: 0, nth: 0 };
    let done = 0;
    const draw = (state: State) => setProgress({ rows: [...rows], state, done });
    const timer = setInterval(() => draw('going'), DRAW_EVERY_MS);

    function keep(row: Row) {
      rows.push(row);
      if (rows.length >= ROWS_AT_MOST) judge.leave();
    }

    const listener = {
      row: keep,
      next(place: Place, read: number) {
        at = place;
        done = (before[place.file] ?? 0) + read;
      },
    };

    async function go(): Promise<State> {
      let interruptions = 0;
      for (let from: Place = at; ; ) {
        const reached = rows.length;
        const ending = await judge.round({ files, from, name }, listener);
        if (rows.length >= ROWS_AT_MOST) return 'full';
        if (left.current || ending === 'left') return 'left';
        if (ending === 'over' || ending === 'not-loaded') return ending;
        interruptions = rows.length > reached ? 0 : interruptions + 1;
        if (interruptions > INTERRUPTIONS) return 'not-loaded';
        const stuck = ending === 'timeout' || ending === 'crashed';
        if (stuck) keep({ ...blank(at, files), problem: TOO_LONG });
        from = stuck ? { file: at.file, nth: at.nth + 1 } : nextAfter(rows.at(-1));
      }
    }

    void go().then((state) => {
      clearInterval(timer);
      draw(state);
    });
    return () => {
      left.current = true;
      clearInterval(timer);
      judge.leave();
    };
  }, []);

  function leave() {
    left.current = true;
    judge.leave();
  }

  return { ...progress, leave };
}

const nextAfter = (row: Row | undefined): Place =>
  row ? { file: row.file, nth: row.nth + 1 } : { file: 0, nth: 0 };

function blank(place: Place, files: File[]): Row {
  const name = files[place.file]?.name ?? '';
  return {
    ...place,
    name,
    subject: '',
    from: '',
    date: null,
    verdict: 'unreadable',
    checks: [],
    problem: '',
  };
}
