/** What the island and its worker say to each other. Plain JSON and File handles only. */
import type { Answers, Explanation, MailLine, MailView, Report, Verdict } from '../../checker/index.ts';
import type { Drafts } from './redact-mail.ts';

/** One mail to judge. A file travels as a handle: its bytes are read in the worker, never on the main thread. */
export type Mail =
  | { kind: 'text'; text: string }
  | { kind: 'rich'; text: string; html: string }
  | { kind: 'url'; text: string }
  | {
      kind: 'file';
      file: File;
      /** Which mail of a mailbox file, from 0. */
      nth?: number;
    };

/** What only the reader of the mail can tell; '' and {} where nothing was told. */
export interface Told {
  /** The name registered at Amazon. */
  name: string;
  answers: Answers;
}

/** A mail that something is asked about. */
export interface Asked {
  mail: Mail;
  /** The same as long as it is the same mail: the worker need not read it again then. */
  mailId: number;
}

export interface Question extends Told, Asked {
  id: number;
}

/** A judged mail to be made into reports that can be passed on. */
export interface RedactQuestion extends Asked {
  id: number;
  name: string;
  explanation: Explanation;
  /** The line that says what checked the mail. */
  checker: string;
}

/** A mail among many: which of the files, and which mail of that file, both from 0. */
export interface Place {
  file: number;
  nth: number;
}

/** Many files, each a mail or a mailbox, to be judged one by one. */
export interface Round {
  id: number;
  files: File[];
  /** Where to begin: a round goes on behind a mail that could not be judged. */
  from: Place;
  name: string;
}

/** All that is kept of a mail among many. */
export interface Row extends Place, MailLine {
  /** Name of the file. */
  name: string;
  verdict: Verdict;
  /** Ids of the checks that found something. */
  checks: string[];
  /** Why it could not be read, in words; '' for all others. */
  problem: string;
}

export type ToWorker =
  | { type: 'start'; lures: string }
  | ({ type: 'judge' } & Question)
  | ({ type: 'redact' } & RedactQuestion)
  | ({ type: 'round' } & Round)
  /** Rounds up to this one are not wanted any more. */
  | { type: 'leave'; id: number };

export interface Answer {
  report: Report;
  explanation: Explanation;
  /** The mail itself, as text; null where it could not be read. */
  view: MailView | null;
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
  /** The file holds several mails, and which one is meant was not said. */
  | { type: 'several'; id: number }
  /** Begins with this mail of a round; so many bytes of its file lie behind. */
  | { type: 'next'; id: number; place: Place; read: number }
  | { type: 'row'; id: number; row: Row }
  | { type: 'round-over'; id: number }
  /** No report: the file would not open (moved away, a folder in disguise), or the judge itself failed. */
  | { type: 'failed'; id: number; why: 'file' | 'crashed' }
  /** A part of the engine did not arrive: an incomplete engine must not be taken for an unreadable mail. */
  | { type: 'incomplete' };
