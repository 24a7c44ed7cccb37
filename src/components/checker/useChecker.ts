/** The island's state: what was asked and what came of it. Everything lives in memory and dies with the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../checker/index.ts';
import { type Clip, type Received, receive, receiveFiles } from './intake.ts';
import { createJudge, type Ending, type Judge } from './judge.ts';
import type { Answer, Mail } from './protocol.ts';
import { useComposing } from './useComposing.ts';
import { useIntake } from './useIntake.ts';
import * as words from './words.ts';

/** What finishes sooner needs no progress: a flash of one only unsettles. */
const PROGRESS_AFTER_MS = 500;

export type Reply = NonNullable<Answers['messageCenter']> | 'unasked';

export interface Result extends Answer {
  /** Counts the checks, so that focus moves to each new result but stays where it is when an answer re-judges one. */
  serial: number;
}

export function useChecker(luresUrl: string) {
  const name = useRef<HTMLInputElement>(null);
  const judged = useRef<{ mail: Mail; name: string } | null>(null);
  const judge = useRef<Judge | null>(null);
  const composing = useComposing();
  const serial = useRef(0);
  /** Counts changes of the box, to tell whether it changed while a check ran. */
  const version = useRef(0);

  const [trouble, setTrouble] = useState<words.Trouble | null>(null);
  const [progress, setProgress] = useState<'' | 'quick' | 'slow'>('');
  const [result, setResult] = useState<Result | null>(null);
  const [stale, setStale] = useState(false);
  const [reply, setReply] = useState<Reply>('unasked');
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
  async function ask(mail: Mail, as: string, reply: Reply): Promise<Extract<Ending, { ok: true }> | null> {
    if (!judge.current) return null;
    setTrouble(null);
    setProgress('quick');
    const slow = setTimeout(() => {
      setProgress('slow');
      setSaid(words.CHECKING);
    }, PROGRESS_AFTER_MS);
    const answers: Answers = reply === 'unasked' ? {} : { messageCenter: reply };
    const ending = await judge.current.ask({ mail, name: as, answers });
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
    const as = name.current?.value.trim() ?? '';
    const begun = version.current;
    const answer = await ask(mail, as, 'unasked');
    if (!answer) return;
    const { report, explanation } = answer;
    if (report.verdict === 'unreadable') {
      setResult(null);
      return fail({ title: explanation.heading, help: explanation.lead });
    }
    judged.current = { mail, name: as };
    serial.current += 1;
    setReply('unasked');
    setStale(version.current !== begun);
    setResult({ ...answer, serial: serial.current });
    setSaid(words.announce(explanation.heading, explanation.deciding.length + explanation.also.length));
  }

  async function answer(next: Reply) {
    if (!judged.current || !result) return;
    setReply(next);
    const again = await ask(judged.current.mail, judged.current.name, next);
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
    if (name.current) name.current.value = '';
    judged.current = null;
    setTrouble(null);
    setResult(null);
    setReply('unasked');
    setSaid(words.CLEARED);
    intake.box.current?.focus();
  }

  /** Whether a plain paste begins a new mail, or is typed into the one being put together. */
  const beginsAnew = () => intake.isHolding() || (result !== null && !stale);

  return {
    box: intake.box,
    received: intake.received,
    edited: intake.edited,
    ...{ name, trouble, progress, result, stale, reply, ready, said },
    ...{ run, answer, cancel, clear, beginsAnew },
    warm: () => judge.current?.warm(),
    take: (clip: Clip) => accept(receive(clip)),
    takeFiles: (files: File[]) => accept(receiveFiles(files)),
  };
}

export type Checker = ReturnType<typeof useChecker>;
