/** The island's state: what was asked and what came of it. Everything lives in memory and dies with the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { takeCarried } from '../../carried.ts';
import { createJudge, type Judge } from './judge.ts';
import type { Answer, Mail, Outcome, Place, Told } from './protocol.ts';
import type { Drafts } from './redact-mail.ts';
import { useComposing } from './useComposing.ts';
import { useIntake } from './useIntake.ts';
import { useLater } from './useLater.ts';
import { useTaking } from './useTaking.ts';
import * as words from './words.ts';

/** What finishes sooner needs no progress: a flash of one only unsettles. */
const PROGRESS_AFTER_MS = 500;

/** Taking a large answer in and drawing it are two tasks: in one they would hold the page up too long. */
const aTaskLater = () => new Promise<true>((done) => setTimeout(done, 0, true));

const NOTHING_TOLD: Told = { name: '', answers: {} };

/** Many files to go through; a new object for each round. */
interface Many {
  files: File[];
  name: string;
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
  const [result, setResult] = useState<Outcome | null>(null);
  const [many, setMany] = useState<Many | null>(null);
  /** Where in the list the shown result stands; null for the mail of the box. */
  const [opened, setOpened] = useState<Place | null>(null);
  const [stale, setStale] = useState(false);
  const [told, setTold] = useState(NOTHING_TOLD);
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState('');

  const notLoaded = () => fail(words.TROUBLES['not-loaded']);
  const later = useLater(() => import('./later.ts'), notLoaded);
  const rest = useLater(() => import('./rest.ts'), notLoaded);
  const intake = useIntake(setSaid, () => {
    version.current += 1;
    setTrouble(null);
    setStale(true);
  });
  const taking = useTaking({
    ...{ intake, later, rest, warm },
    tell: setSaid,
    refuse: (why) => fail(words.TROUBLES[why]),
  });

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

  /** @returns null where the question was withdrawn, by 「やめる」, 「消す」 or a newer one, or has failed, which is said */
  async function ask(mail: Mail, told: Told): Promise<Answer | 'several' | null> {
    if (!judge.current) return null;
    warm();
    setTrouble(null);
    setProgress('quick');
    const slow = setTimeout(() => {
      setProgress('slow');
      setSaid(words.CHECKING);
    }, PROGRESS_AFTER_MS);
    const ending = await judge.current.ask({ mail, ...told });
    const shown = ending.ok && (await later.withParts(aTaskLater));
    clearTimeout(slow);
    const why = ending.ok ? null : ending.why;
    if (why === 'cancelled') return null;
    setProgress('');
    if (ending.ok) return shown ? ending : null;
    if (why === 'several' || why === null) return why;
    setResult(null);
    fail(words.TROUBLES[why]);
    return null;
  }

  /** Judges a mail and shows what came of it; `place` is where it stands in the list, if it does. */
  async function show(mail: Mail, place: Place | null) {
    // The name is the reader's and stays; the answers were about the mail before.
    const anew: Told = { ...told, answers: {} };
    const begun = version.current;
    const answer = await ask(mail, anew);
    if (answer === 'several' && mail.kind === 'file') return goThrough([mail.file]);
    if (!answer || answer === 'several') return;
    const { report, explanation } = answer;
    if (report.verdict === 'unreadable') {
      setResult(null);
      return fail({ title: explanation.heading, help: explanation.lead });
    }
    judged.current = mail;
    serial.current += 1;
    setOpened(place);
    setTold(anew);
    setStale(version.current !== begun);
    setResult({ ...answer, serial: serial.current });
    setSaid(words.announce(explanation.heading, explanation.deciding.length + explanation.also.length));
  }

  async function goThrough(files: File[]) {
    serial.current += 1;
    const next = { files, name: told.name, serial: serial.current };
    setTrouble(null);
    await rest.withParts(() => {
      setResult(null);
      setOpened(null);
      setMany(next);
    });
  }

  async function run() {
    if (composing.current || progress !== '') return;
    const given = intake.given();
    if (given?.kind === 'files') return goThrough(given.files);
    if (given) return show(given, null);
    setResult(null);
    fail(words.TROUBLES.empty);
  }

  /** Judges the mail again with all that the reader has told by now. */
  async function answer(next: Told) {
    if (composing.current || !judged.current || !result) return;
    setTold(next);
    const again = await ask(judged.current, next);
    if (!again || again === 'several') return;
    setResult({ ...again, serial: result.serial });
    const { heading, steps } = again.explanation;
    setSaid(words.rejudged(heading, again.report.verdict === result.report.verdict, steps.length));
  }

  /** The judged mail as reports that may be passed on. @returns null where it was interrupted */
  async function drafts(): Promise<Drafts | null> {
    if (!judge.current || !judged.current || !result || progress !== '') return null;
    const { explanation } = result;
    const checker = `${document.URL.replace(/[?#].*$/s, '')}（版 ${words.ENGINE}）`;
    const made = await judge.current.redact({ mail: judged.current, name: told.name, explanation, checker });
    return made.ok ? rest.withParts(() => made) : null;
  }

  /** From a mail's report to the list. */
  function back() {
    judged.current = null;
    setResult(null);
  }

  function cancel() {
    judge.current?.stop();
    warm();
    setProgress('');
    setSaid(words.CANCELLED);
  }

  function clear() {
    // The worker's memory may still hold the mail: it goes, and an empty one takes its place.
    judge.current?.leave();
    judge.current?.stop();
    warm();
    setProgress('');
    intake.forget();
    judged.current = null;
    setTrouble(null);
    setResult(null);
    setMany(null);
    setTold(NOTHING_TOLD);
    setSaid(words.CLEARED);
    intake.box.current?.focus();
  }

  /** Whether a plain paste begins a new mail, or is typed into the one being put together. */
  const beginsAnew = () => intake.isHolding() || (result !== null && !stale);

  return {
    ...{ intake, later: later.parts, rest: rest.parts, judge, ...taking },
    ...{ trouble, progress, result, many, opened, told, said },
    stale: stale && opened === null,
    ready: ready && later.parts !== null && rest.parts !== null,
    ...{ run, show, answer, drafts, back, cancel, clear, beginsAnew, warm, tell: setSaid },
  };
}
