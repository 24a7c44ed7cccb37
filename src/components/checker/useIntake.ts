/** The box and what was put into it. Whatever arrives last takes the place of what was there, which can be had back. */
import { useRef, useState } from 'preact/hooks';
import { type Given, LONGEST_SHOWN, mailOf, type Received, type Refusal, textKind } from './intake.ts';
import * as words from './words.ts';

interface Content {
  /** The box's own text. */
  text: string;
  /** What is judged instead of the box's own text: a rich copy, files, or a text too long to show whole. */
  held: Given | null;
  notice: string;
}

/** `tell` speaks a notice; `changed` is called whenever the box no longer holds what was judged. */
export function useIntake(tell: (notice: string) => void, changed: () => void) {
  const box = useRef<HTMLTextAreaElement>(null);
  const held = useRef<Given | null>(null);
  const [received, setReceived] = useState('');
  /** What the last arrival replaced. */
  const [before, setBefore] = useState<Content | null>(null);

  function isEmpty(): boolean {
    return held.current === null && (box.current?.value ?? '').trim() === '';
  }

  function put({ text, held: given, notice }: Content) {
    if (!box.current) return;
    box.current.value = text;
    box.current.scrollTop = 0;
    held.current = given;
    setReceived(notice);
    changed();
  }

  /** Takes a paste, a drop or files in place of what was there. @returns why not, where it cannot be taken */
  function take(arrived: Received): Refusal | null {
    if (!arrived.ok) return arrived.why;
    const { given, what } = arrived;
    const replaced: Content = { text: box.current?.value ?? '', held: held.current, notice: received };
    const text = 'text' in given ? given.text : '';
    const long = text.length > LONGEST_SHOWN;
    const notice = words.arrival(given, what) + (long ? words.SHORTENED : '');
    setBefore(isEmpty() ? null : replaced);
    tell(notice + (isEmpty() ? '' : words.REPLACED));
    put({
      text: text.slice(0, LONGEST_SHOWN),
      held: given.kind === 'text' && !long ? null : given,
      notice,
    });
    return null;
  }

  function restore() {
    if (!before) return;
    put(before);
    setBefore(null);
    tell(words.RESTORED + before.notice);
    box.current?.focus();
  }

  /** The person typed. A rich copy or files no longer match what they see, so they are dropped, and said to be. */
  function edited() {
    const dropped = held.current?.kind;
    held.current = null;
    setBefore(null);
    const lost =
      dropped === 'file' || dropped === 'files'
        ? words.FILE_DROPPED
        : dropped === 'rich'
          ? words.RICH_DROPPED
          : dropped
            ? words.LONG_DROPPED
            : '';
    if (lost) tell(lost);
    setReceived(lost || (isEmpty() ? '' : words.RECEIVED[textKind(box.current?.value ?? '')]));
    changed();
  }

  /** What to judge now; null where there is nothing. */
  function given(): Given | null {
    return isEmpty() ? null : (held.current ?? mailOf(box.current?.value ?? ''));
  }

  function forget() {
    held.current = null;
    if (box.current) box.current.value = '';
    setReceived('');
    setBefore(null);
  }

  return {
    box,
    received,
    replaced: before !== null,
    isHolding: () => held.current !== null,
    ...{ take, restore, edited, given, forget },
  };
}

export type Intake = ReturnType<typeof useIntake>;
