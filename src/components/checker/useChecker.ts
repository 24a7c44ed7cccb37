/** The island's state: what was asked and what came of it. Everything lives in memory and dies with the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { takeCarried } from '../../carried.ts';
import { createJudge, type Judge } from './judge.ts';
import type { Told } from './protocol.ts';
import { useAsking } from './useAsking.ts';
import { useComposing } from './useComposing.ts';
import { useIntake } from './useIntake.ts';
import { useLater } from './useLater.ts';
import { useResult } from './useResult.ts';
import { useTaking } from './useTaking.ts';
import * as words from './words.ts';

/** Many files to go through; a new object for each round. */
interface Many {
  files: File[];
  name: string;
  serial: number;
}

export function useChecker(luresUrl: string) {
  const judge = useRef<Judge | null>(null);
  const composing = useComposing();
  const [trouble, setTrouble] = useState<words.Trouble | null>(null);
  const [many, setMany] = useState<Many | null>(null);
  const [ready, setReady] = useState(false);
  const [said, tell] = useState('');

  const notLoaded = () => fail(words.TROUBLES['not-loaded']);
  const later = useLater(() => import('./later.ts'), notLoaded);
  const rest = useLater(() => import('./rest.ts'), notLoaded);
  const { progress, ask, withdrawn } = useAsking({
    ...{ judge, later, tell },
    begin() {
      warm();
      setTrouble(null);
    },
    failed(why) {
      result.takeAway();
      fail(words.TROUBLES[why]);
    },
  });
  const result = useResult({ judge, ask, rest, goThrough, fail, tell });
  const intake = useIntake(tell, () => {
    setTrouble(null);
    result.outdate();
  });
  const refuse = (why: words.TroubleId) => fail(words.TROUBLES[why]);
  const taking = useTaking({ intake, later, rest, warm, tell, refuse });

  useEffect(() => {
    judge.current = createJudge(luresUrl, () => {
      setReady(true);
      rest.prefetch();
    });
    const carried = takeCarried();
    if (carried !== '' && !intake.given())
      void taking.take({ text: carried, html: '', files: [], folders: [] });
    // What was typed before the island woke up has no event to tell of it; a drop since then has.
    if (!intake.isHolding() && intake.given()) intake.edited();
    // The same is true of a box that was pressed before.
    if (document.activeElement === intake.box.current) warm();
    return () => judge.current?.stop();
  }, [luresUrl]);

  /** A new object each time, so that the summary takes the focus again when the same thing goes wrong twice. */
  function fail(problem: words.Trouble) {
    setTrouble({ ...problem });
  }

  /** Fetches ahead of need what judging and showing take; in a task of its own, so that a press is answered first. */
  function warm() {
    setTimeout(() => judge.current?.warm());
    later.prefetch();
  }

  async function goThrough(files: File[]) {
    setTrouble(null);
    await rest.withParts(() => {
      result.leaveList();
      setMany((before) => ({ files, name: result.told.name, serial: (before?.serial ?? 0) + 1 }));
    });
  }

  async function run() {
    if (composing.current || progress !== '') return;
    const given = intake.given();
    if (given?.kind === 'files') return goThrough(given.files);
    if (given) return result.show(given, null);
    result.takeAway();
    fail(words.TROUBLES.empty);
  }

  async function answer(next: Told) {
    if (!composing.current) await result.answer(next);
  }

  /** Ends the worker with all that its memory holds; an empty one takes its place, and a round goes on in it. */
  function endWorker() {
    judge.current?.stop();
    warm();
    withdrawn();
  }

  function clear() {
    judge.current?.leave();
    endWorker();
    intake.forget();
    result.forget();
    setTrouble(null);
    setMany(null);
    tell(words.CLEARED);
    intake.box.current?.focus();
  }

  function cancel() {
    endWorker();
    tell(words.CANCELLED);
  }

  return {
    ...{ intake, judge, ...taking, trouble, progress, many, said },
    ...{ later: later.parts, rest: rest.parts },
    ready: ready && later.parts !== null && rest.parts !== null,
    ...{ result: result.result, told: result.told, opened: result.opened, stale: result.stale },
    ...{ run, show: result.show, answer, back: result.takeAway, cancel, clear, warm, tell },
    drafts: async () => (progress === '' ? result.drafts() : null),
    /** Whether a plain paste begins a new mail, or is typed into the one being put together. */
    beginsAnew: () => intake.isHolding() || result.holds,
  };
}
