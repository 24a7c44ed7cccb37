/** The island's state: what was asked and what came of it. Everything lives in memory and dies with the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { version as engine } from '../../../package.json';
import { readClipboard } from './clipboard.ts';
import { type Clip, type Received, receive, receiveFiles } from './intake.ts';
import { createJudge, type Ending, type Judge } from './judge.ts';
import type { Mail, Outcome, Told } from './protocol.ts';
import type { Drafts } from './redact-mail.ts';
import type { SampleId } from './sample-mails.ts';
import { useComposing } from './useComposing.ts';
import { useIntake } from './useIntake.ts';
import { useLater } from './useLater.ts';
import * as words from './words.ts';

/** What finishes sooner needs no progress: a flash of one only unsettles. */
const PROGRESS_AFTER_MS = 500;

const NOTHING_TOLD: Told = { name: '', answers: {} };

export function useChecker(luresUrl: string) {
  const judged = useRef<Mail | null>(null);
  const judge = useRef<Judge | null>(null);
  const composing = useComposing();
  const { later, load } = useLater();
  const serial = useRef(0);
  /** Counts changes of the box, to tell whether it changed while a check ran. */
  const version = useRef(0);

  const [trouble, setTrouble] = useState<words.Trouble | null>(null);
  const [progress, setProgress] = useState<'' | 'quick' | 'slow'>('');
  const [result, setResult] = useState<Outcome | null>(null);
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
    // What was typed before the island woke up has no event to tell of it; a drop since then has.
    if (!intake.isHolding() && intake.given()) intake.edited();
    return () => judge.current?.stop();
  }, [luresUrl]);

  /** A new object each time, so that the summary takes the focus again when the same thing goes wrong twice. */
  function fail(problem: words.Trouble) {
    setTrouble({ ...problem });
  }

  /** Fetches ahead of need what judging and showing take. */
  function warm() {
    judge.current?.warm();
    load().catch(() => {});
  }

  function accept(given: Received) {
    warm();
    const refusal = intake.take(given);
    if (refusal) fail(words.TROUBLES[refusal]);
  }

  /** For what needs a part that is loaded later. */
  async function withLater<T>(use: (parts: Awaited<ReturnType<typeof load>>) => T): Promise<T | null> {
    try {
      return use(await load());
    } catch {
      fail(words.TROUBLES['not-loaded']);
      return null;
    }
  }

  async function take(clip: Clip) {
    if (clip.folders.length === 0) return accept(receive(clip));
    setSaid(words.READING_FOLDER);
    const inside = await withLater(({ filesUnder }) => filesUnder(clip.folders));
    if (!inside) return;
    const files = [...clip.files, ...inside];
    accept(files.length > 0 ? receiveFiles(files) : { ok: false, why: 'empty-folder' });
  }

  async function takeClipboard() {
    const clip = await readClipboard().catch(() => null);
    accept(clip ? receive(clip) : { ok: false, why: 'clipboard' });
  }

  /** @returns null where the question was withdrawn: by 「やめる」, 「消す」 or a newer question */
  async function ask(mail: Mail, told: Told): Promise<Extract<Ending, { ok: true }> | null> {
    if (!judge.current) return null;
    warm();
    setTrouble(null);
    setProgress('quick');
    const slow = setTimeout(() => {
      setProgress('slow');
      setSaid(words.CHECKING);
    }, PROGRESS_AFTER_MS);
    const ending = await judge.current.ask({ mail, ...told });
    const shown = !ending.ok || (await withLater(() => true));
    clearTimeout(slow);
    if (ending.ok) {
      setProgress('');
      return shown ? ending : null;
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
    const given = intake.given();
    if (!given) {
      setResult(null);
      return fail(words.TROUBLES.empty);
    }
    const [first] = given.kind === 'files' ? given.files : [];
    const mail: Mail = first ? { kind: 'file', file: first } : (given as Mail);
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

  /** The judged mail as reports that may be passed on. @returns null where it was interrupted */
  async function drafts(): Promise<Drafts | null> {
    if (!judge.current || !judged.current || !result || progress !== '') return null;
    const { explanation } = result;
    const checker = `${document.URL.replace(/[?#].*$/s, '')}（版 ${engine}）`;
    const made = await judge.current.redact({ mail: judged.current, name: told.name, explanation, checker });
    return made.ok ? made : null;
  }

  function cancel() {
    judge.current?.stop();
    judge.current?.warm();
    setProgress('');
    setSaid(words.CANCELLED);
  }

  function clear() {
    // The worker's memory may still hold the mail: it goes, and an empty one takes its place.
    judge.current?.stop();
    judge.current?.warm();
    setProgress('');
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
    intake,
    Result: later?.Result,
    ...{ trouble, progress, result, stale, told, ready: ready && later !== null, said },
    ...{ run, answer, drafts, cancel, clear, beginsAnew, warm, take, takeClipboard },
    takeFiles: (files: File[]) => accept(receiveFiles(files)),
    takeSample: (id: SampleId) => withLater(({ sample }) => accept(sample(id))),
  };
}

export type Checker = ReturnType<typeof useChecker>;
