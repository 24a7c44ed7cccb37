/** The box and what was put into it. One mail at a time: whatever arrives last takes the place of what was there. */
import { useRef, useState } from 'preact/hooks';
import { mailOf, type Received, type Refusal, textKind } from './intake.ts';
import type { Mail } from './protocol.ts';
import * as words from './words.ts';

/** A long text is shown by its beginning: laying out megabytes, perhaps on one line, would freeze the page. */
const SHOWN = 20_000;

/** `tell` speaks a notice; `changed` is called whenever the box no longer holds what was judged. */
export function useIntake(tell: (notice: string) => void, changed: () => void) {
  const box = useRef<HTMLTextAreaElement>(null);
  /** What is judged instead of the box's own text: a rich copy, a file, or a text too long to show whole. */
  const held = useRef<Mail | null>(null);
  const [received, setReceived] = useState('');

  function note(notice: string) {
    setReceived(notice);
    if (notice) tell(notice);
  }

  function isEmpty(): boolean {
    return held.current === null && (box.current?.value ?? '').trim() === '';
  }

  /** Takes a paste, a drop or a file in place of what was there. @returns why not, where it cannot be taken */
  function take(given: Received): Refusal | null {
    if (!given.ok) return given.why;
    if (!box.current) return 'nothing';
    const { mail } = given;
    const replaced = !isEmpty();
    const text = mail.kind === 'file' ? '' : mail.text;
    const long = text.length > SHOWN;
    box.current.value = long ? text.slice(0, SHOWN) : text;
    box.current.scrollTop = 0;
    held.current = mail.kind === 'text' && !long ? null : mail;
    note(words.arrival(given) + (long ? words.SHORTENED : '') + (replaced ? words.REPLACED : ''));
    changed();
    return null;
  }

  /** The person typed. A rich copy or a file no longer matches what they see, so it is dropped, and said to be. */
  function edited() {
    const dropped = held.current?.kind;
    held.current = null;
    if (dropped === 'file') note(words.FILE_DROPPED);
    else if (dropped === 'rich') note(words.RICH_DROPPED);
    else if (dropped) note(words.LONG_DROPPED);
    else setReceived(isEmpty() ? '' : words.RECEIVED[textKind(box.current?.value ?? '')]);
    changed();
  }

  /** What to judge now; null where there is nothing. */
  function mail(): Mail | null {
    return isEmpty() ? null : (held.current ?? mailOf(box.current?.value ?? ''));
  }

  function forget() {
    held.current = null;
    if (box.current) box.current.value = '';
    setReceived('');
  }

  return { box, received, isHolding: () => held.current !== null, take, edited, mail, forget };
}
