/** One question to the worker at a time, and how far it is. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure, Judge } from './judge.ts';
import type { Answer, Mail, Told } from './protocol.ts';
import type { Later } from './useLater.ts';
import { CHECKING } from './words.ts';

/** What finishes sooner needs no progress: a flash of one only unsettles. */
const PROGRESS_AFTER_MS = 500;

/** Taking a large answer in and drawing it are two tasks: in one they would hold the page up too long. */
const aTaskLater = () => new Promise<true>((done) => setTimeout(done, 0, true));

/** @returns null where the question was withdrawn, by 「やめる」, 「消す」 or a newer one, or has failed, which is said */
export type Ask = (mail: Mail, told: Told) => Promise<Answer | 'several' | null>;

interface Means {
  judge: RefObject<Judge>;
  /** What shows the answer: without it there is none. */
  later: Later<unknown>;
  /** Called before each question. */
  begin: () => void;
  failed: (why: Exclude<Failure, 'cancelled'>) => void;
  tell: (notice: string) => void;
}

export function useAsking({ judge, later, begin, failed, tell }: Means) {
  const [progress, setProgress] = useState<'' | 'quick' | 'slow'>('');

  const ask: Ask = async (mail, told) => {
    if (!judge.current) return null;
    begin();
    setProgress('quick');
    const slow = setTimeout(() => {
      setProgress('slow');
      tell(CHECKING);
    }, PROGRESS_AFTER_MS);
    const ending = await judge.current.ask({ mail, ...told });
    const shown = ending.ok && (await later.withParts(aTaskLater));
    clearTimeout(slow);
    const why = ending.ok ? null : ending.why;
    if (why === 'cancelled') return null;
    setProgress('');
    if (ending.ok) return shown ? ending : null;
    if (why === 'several' || why === null) return why;
    failed(why);
    return null;
  };

  /** After an open question has been withdrawn. */
  const withdrawn = () => setProgress('');

  return { progress, ask, withdrawn };
}
