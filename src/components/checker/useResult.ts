/** The result on the page: of which mail it is, what the reader told about that mail, and whether it still holds. */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Judge } from './judge.ts';
import type { Mail, Outcome, Place, Told } from './protocol.ts';
import type { Drafts } from './redact-mail.ts';
import type { Ask } from './useAsking.ts';
import type { Later } from './useLater.ts';
import * as words from './words.ts';

const NOTHING_TOLD: Told = { name: '', answers: {} };

interface Means {
  judge: RefObject<Judge>;
  ask: Ask;
  /** What passes a result on. */
  rest: Later<unknown>;
  /** For a file that holds many mails. */
  goThrough: (files: File[]) => Promise<void>;
  fail: (trouble: words.Trouble) => void;
  tell: (notice: string) => void;
}

export function useResult({ judge, ask, rest, goThrough, fail, tell }: Means) {
  const judged = useRef<Mail | null>(null);
  const serial = useRef(0);
  /** Counts changes of the box, to tell whether it changed while a check ran. */
  const version = useRef(0);

  const [result, setResult] = useState<Outcome | null>(null);
  /** Where in the list the shown result stands; null for the mail of the box. */
  const [opened, setOpened] = useState<Place | null>(null);
  const [stale, setStale] = useState(false);
  const [told, setTold] = useState(NOTHING_TOLD);

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
    tell(words.announce(explanation.heading, explanation.deciding.length + explanation.also.length));
  }

  /** Judges the mail again with all that the reader has told by now. */
  async function answer(next: Told) {
    if (!judged.current || !result) return;
    setTold(next);
    const again = await ask(judged.current, next);
    if (!again || again === 'several') return;
    setResult({ ...again, serial: result.serial });
    const { heading, steps } = again.explanation;
    tell(words.rejudged(heading, again.report.verdict === result.report.verdict, steps.length));
  }

  /** The judged mail as reports that may be passed on. @returns null where it was interrupted */
  async function drafts(): Promise<Drafts | null> {
    if (!judge.current || !judged.current || !result) return null;
    const { explanation } = result;
    const checker = `${document.URL.replace(/[?#].*$/s, '')}（版 ${words.ENGINE}）`;
    const made = await judge.current.redact({ mail: judged.current, name: told.name, explanation, checker });
    return made.ok ? rest.withParts(() => made) : null;
  }

  /** Takes the result off the page; what was told stays, and its place in a list. */
  function takeAway() {
    judged.current = null;
    setResult(null);
  }

  /** Before another list. */
  function leaveList() {
    takeAway();
    setOpened(null);
  }

  /** The box no longer holds what was judged. */
  function outdate() {
    version.current += 1;
    setStale(true);
  }

  function forget() {
    takeAway();
    setTold(NOTHING_TOLD);
  }

  return {
    ...{ result, opened, told, show, answer, drafts, takeAway, leaveList, outdate, forget },
    stale: stale && opened === null,
    /** Whether it is of the very mail in the box. */
    holds: result !== null && !stale,
  };
}
