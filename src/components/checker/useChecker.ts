/** The island's state: what was asked and what came of it. Everything lives in memory and dies with the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Clip, type Received, receive, receiveFiles } from './intake.ts';
import { createJudge, type Ending, type Judge } from './judge.ts';
import type { Answer, Mail, Told } from './protocol.ts';
import { useComposing } from './useComposing.ts';
import { useIntake } from './useIntake.ts';
import * as words from './words.ts';

/** What finishes sooner needs no progress: a flash of one only unsettles. */
const PROGRESS_AFTER_MS = 500;

const NOTHING_TOLD: Told = { name: '', answers: {} };

export interface Result extends Answer {
  /** Counts the checks, so that focus moves to each new result but stays where it is when an answer re-judges one. */
  serial: number;
}

export function useChecker(luresUrl: string) {
  const judged = useRef<Mail | null>(null);
  const judge = useRef<Judge | null>(null);
  const composing = useComposing();
  const serial = useRef(0);
  /** Counts changes of the box, to tell whether it changed while a check ran. */
  const version = useRef(0);

  const [trouble, setTrouble] = useState<words.Trouble | null>(null);
  const [progress, setProgress] = useState<'' | 'quick' | 'slow'>('');
  const [result, setResult] = useState<Result | null>(null);
  const [stale, setStale] = useState(false);
  const [told, setTold] = useState(NOTHING_TOLD);
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState('');

  const intake = useIntake(setSaid, () => {
    version.current += 1;
    setTrouble(null);
    setStale(true);
  });

  useEffect(() => {
    judge.current = createJudge(luresUrl, () => setReady(true));
    // What was typed before the island woke up has no event to tell of it.
    if (intake.mail()) intake.edited();
    return () => judge.current?.stop();
  }, [luresUrl]);

  /** A new object each time, so that the summary takes the focus again when the same thing goes wrong twice. */
  function fail(problem: words.Trouble) {
    setTrouble({ ...problem });
  }

  function accept(given: Received) {
    judge.current?.warm();
    const refusal = intake.take(given);
    if (refusal) fail(words.TROUBLES[refusal]);
  }

  /** @returns null where the question was withdrawn: by 「やめる」, 「消す」 or a newer question */
  async function ask(mail: Mail, told: Told): Promise<Extract<Ending, { ok: true }> | null> {
    if (!judge.current) return null;
    setTrouble(null);
    setProgress('quick');
    const slow = setTimeout(() => {
      setProgress('slow');
      setSaid(words.CHECKING);
    }, PROGRESS_AFTER_MS);
    const ending = await judge.current.ask({ mail, ...told });
    clearTimeout(slow);
    if (ending.ok) {
      setProgress('');
      return ending;
    }
    if (ending.why !== 'cancelled') {
      setProgress('');
      setResult(null);
      fail(words.TROUBLES[ending.why]);
    }
    return null;
  }

  async function run() {
    if (composing.current || progress !== '') return;
    const mail = intake.mail();
    if (!mail) {
      setResult(null);
      return fail(words.TROUBLES.empty);
    }
    // The name is the reader's and stays; the answers were about the mail before.
    const anew: Told = { ...told, answers: {} };
    const begun = version.current;
    const answer = await ask(mail, anew);
    if (!answer) return;
    const { report, explanation } = answer;
    if (report.verdict === 'unreadable') {
      setResult(null);
      return fail({ title: explanation.heading, help: explanation.lead });
    }
    judged.current = mail;
    serial.current += 1;
    setTold(anew);
    setStale(version.current !== begun);
    setResult({ ...answer, serial: serial.current });
    setSaid(words.announce(explanation.heading, explanation.deciding.length + explanation.also.length));
  }

  /** Judges the mail again with all that the reader has told by now. */
  async function answer(next: Told) {
    if (composing.current || !judged.current || !result) return;
    setTold(next);
    const again = await ask(judged.current, next);
    if (!again) return;
    setResult({ ...again, serial: result.serial });
    setSaid(words.rejudged(again.explanation.heading, again.report.verdict === result.report.verdict));
  }

  function cancel() {
    judge.current?.stop();
    judge.current?.warm();
    setProgress('');
    setSaid(words.CANCELLED);
  }

  function clear() {
    if (progress !== '') cancel();
    intake.forget();
    judged.current = null;
    setTrouble(null);
    setResult(null);
    setTold(NOTHING_TOLD);
    setSaid(words.CLEARED);
    intake.box.current?.focus();
  }

  /** Whether a plain paste begins a new mail, or is typed into the one being put together. */
  const beginsAnew = () => intake.isHolding() || (result !== null && !stale);

  return {
    box: intake.box,
    received: intake.received,
    edited: intake.edited,
    ...{ trouble, progress, result, stale, told, ready, said },
    ...{ run, answer, cancel, clear, beginsAnew },
    warm: () => judge.current?.warm(),
    take: (clip: Clip) => accept(receive(clip)),
    takeFiles: (files: File[]) => accept(receiveFiles(files)),
  };
}

export type Checker = ReturnType<typeof useChecker>;
