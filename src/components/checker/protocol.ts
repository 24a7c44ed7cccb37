/** What the island and its worker say to each other. Plain JSON and File handles only. */
import type { Answers, Explanation, MailView, Report } from '../../checker/index.ts';
import type { Drafts } from './redact-mail.ts';

/** One mail to judge. A file travels as a handle: its bytes are read in the worker, never on the main thread. */
export type Mail =
  | { kind: 'text'; text: string }
  | { kind: 'rich'; text: string; html: string }
  | { kind: 'url'; text: string }
  | { kind: 'file'; file: File };

/** What only the reader of the mail can tell; '' and {} where nothing was told. */
export interface Told {
  /** The name registered at Amazon. */
  name: string;
  answers: Answers;
}

export interface Question extends Told {
  id: number;
  mail: Mail;
}

/** A judged mail to be made into reports that can be passed on. */
export interface RedactQuestion {
  id: number;
  mail: Mail;
  name: string;
  explanation: Explanation;
  /** The line that says what checked the mail. */
  checker: string;
}

export type ToWorker =
  | { type: 'start'; lures: string }
  | ({ type: 'judge' } & Question)
  | ({ type: 'redact' } & RedactQuestion);

export interface Answer {
  report: Report;
  explanation: Explanation;
  /** The mail itself, as text; null where it could not be read. */
  view: MailView | null;
  /** Mails in the file that was brought; only the first is judged. */
  mails: number;
  /** False where the list of known lures could not be loaded, so nothing was compared with it. */
  lures: boolean;
}

/** An answer as the page shows it. */
export interface Outcome extends Answer {
  /** Counts the checks, so that focus moves to each new result but stays where it is when an answer re-judges one. */
  serial: number;
}

export type FromWorker =
  /** Every part of the engine has run once: from here on no network is needed. */
  | { type: 'ready' }
  | ({ type: 'judged'; id: number } & Answer)
  | ({ type: 'redacted'; id: number } & Drafts)
  /** No report: the file would not open (moved away, a folder in disguise), or the judge itself failed. */
  | { type: 'failed'; id: number; why: 'file' | 'crashed' }
  /** A part of the engine did not arrive: an incomplete engine must not be taken for an unreadable mail. */
  | { type: 'incomplete' };
