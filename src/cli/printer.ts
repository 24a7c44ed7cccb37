import { once } from 'node:events';
import type { Verdict } from '../checker/index.ts';
import type { Judged } from './judging/task.ts';
import { printable } from './terminal.ts';

export interface Printer {
  /** Resolves when the output has taken it: the caller then goes on, so that nothing piles up behind a slow pipe. */
  print(judged: Judged): Promise<void>;
  /** Writes what belongs at the end. Returns the exit code. */
  end(): number;
}

/** `| head` closes the pipe when it has enough: that is no failure, and no stack trace is wanted. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const CLEAR_LINE = '\r\u001B[K';

/** @param json whether people's summary is to be left out */
export function createPrinter(json: boolean): Printer {
  endQuietlyOnClosedPipe();
  const counts = new Map<Verdict, number>();
  const live = process.stderr.isTTY;
  let total = 0;
  let shown = 0;
  return {
    async print({ verdict, text, note }) {
      total++;
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      // The progress line gives way to what is printed on the same screen, and otherwise stays.
      if (live && (process.stdout.isTTY || note !== '')) process.stderr.write(CLEAR_LINE);
      if (note !== '') process.stderr.write(`${printable(note)}\n`);
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
      if (live && Date.now() - shown > 200) {
        shown = Date.now();
        process.stderr.write(`${CLEAR_LINE}${total.toLocaleString('ja')}件を調べました…`);
      }
    },
    end() {
      if (live) process.stderr.write(CLEAR_LINE);
      if (total === 0) process.stderr.write('調べるものがありませんでした。\n');
      if (!json && total > 1) process.stdout.write(summary(counts, total));
      return exitCode(counts);
    },
  };
}

const SHORT: Record<Verdict, string> = {
  fraud: '詐欺メール',
  suspicious: '疑わしい',
  undetermined: '判断できない',
  consistent: '本物の特徴と一致',
  unrelated: 'Amazonを名乗らない',
  unreadable: '読み取れない',
};

function summary(counts: Map<Verdict, number>, total: number): string {
  const parts = (Object.keys(SHORT) as Verdict[])
    .filter((verdict) => counts.has(verdict))
    .map((verdict) => `${SHORT[verdict]} ${counts.get(verdict)}`);
  return `合計 ${total}件: ${parts.join('、')}\n`;
}

/** As grep and diff do: 2 says that the answer is not whole, and must not hide behind a 1. */
export function exitCode(counts: ReadonlyMap<Verdict, number>): 0 | 1 | 2 {
  if (counts.has('unreadable')) return 2;
  return counts.has('fraud') || counts.has('suspicious') ? 1 : 0;
}
