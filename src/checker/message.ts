/**
 * A mail as every check sees it. `read/` makes it from whatever was pasted or dropped; it is frozen, and
 * nothing after the reader looks at the raw input again.
 */
import type { ActiveContent, Attachment, HiddenText, Picture } from './message/content.ts';
import type { Link } from './message/link.ts';
import type { Authentication, Header, Hop } from './message/transport.ts';
import type { Coverage, Problem } from './report.ts';

export type * from './message/content.ts';
export type * from './message/link.ts';
export type * from './message/transport.ts';

/** What the reader was given, recognised by content: a whole mail, the clipboard's HTML, plain text, a URL. */
export type InputKind = 'eml' | 'html' | 'text' | 'url';

/** Input to `check()`. Give what there is: a paste often carries both `text` and `html`. */
export interface Input {
  /** A file's bytes, undecoded: the charset is the reader's business. */
  bytes?: Uint8Array;
  text?: string;
  html?: string;
  /** Overrides recognition; the command line's `--as`. */
  as?: InputKind;
  /** File name, only to be repeated in the report. Never trusted for recognition. */
  file?: string;
}

/** `address` is lower-case with an ASCII domain, or '' where only a name was visible. */
export interface Mailbox {
  name: string;
  address: string;
}

/** A mail quoted inside this one by a person who passes it on. */
export interface Forwarded {
  from: Mailbox | null;
  subject: string;
}

export interface Message {
  kind: InputKind;
  coverage: Coverage;
  subject: string;
  from: Mailbox | null;
  replyTo: Mailbox[];
  /** Envelope sender's address; '' unknown or empty. */
  returnPath: string;
  date: Date | null;
  /** All header fields in order, topmost first; empty where no headers were given. */
  headers: Header[];
  /** The transport headers are there (a Received line or an authentication result), so a missing one means something. */
  headersComplete: boolean;
  auth: Authentication | null;
  /** d= of each DKIM-Signature, lower-case. A signature present is not a signature verified. */
  dkimDomains: string[];
  /** Received lines, topmost (nearest to the reader) first. */
  hops: Hop[];
  /** Reached the reader through a mailing list (List-Id, List-Post): lists break signatures. */
  viaList: boolean;
  forwarded: Forwarded | null;
  /** What a person sees, laid out in lines. Hidden text is not in it. */
  text: string;
  /** Decoded HTML source, '' if none. */
  html: string;
  /** The plain alternative beside the HTML, as programs without HTML show it; '' where there is only one part. */
  plain: string;
  /** Charset labels as declared in the headers and parts, lower-case, each once. */
  charsets: string[];
  active: ActiveContent[];
  pictures: Picture[];
  hidden: HiddenText[];
  links: Link[];
  attachments: Attachment[];
  /** Limits that were hit; all read so far is kept. */
  truncated: string[];
}

/** From's address; '' where only a name was shown, or nothing. */
export const fromAddress = ({ from }: Message): string => from?.address ?? '';

/** Thrown by the reader when there is nothing to judge; becomes the verdict `unreadable`. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem);
    this.name = 'Unreadable';
    this.problem = problem;
  }
}
