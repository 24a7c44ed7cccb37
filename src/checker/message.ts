/**
 * A mail as every check sees it. `read/` makes it from whatever was pasted or dropped; it is frozen, and
 * nothing after the reader looks at the raw input again.
 */
import type { Coverage, Problem } from './report.ts';

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

export interface Header {
  /** Lower-case field name. */
  name: string;
  /** Unfolded and decoded (RFC 2047). */
  value: string;
}

/**
 * Ways in which a written URL hides where it goes.
 * `userinfo` https://amazon.co.jp@evil.example, `ip` any notation of an address, `backslash`, `slashes` (hTTps:/\ or
 * https:evil), `wide-dot` full-width dots and slashes, `invisible` zero-width or bidi letters, `port` an unusual one,
 * `script` javascript:/data:/vbscript:.
 */
export type Disguise =
  | 'userinfo'
  | 'ip'
  | 'backslash'
  | 'slashes'
  | 'wide-dot'
  | 'invisible'
  | 'port'
  | 'script';

export interface Link {
  /** What a person sees: the anchor's text (or its picture's alt), or the URL itself in plain text. */
  text: string;
  /** As written in the mail. */
  href: string;
  /** From the written URL to the last one that can be known offline; normalised by WHATWG URL. Empty if not a URL. */
  chain: string[];
  /** ASCII host of the chain's end, '' where there is none (mailto:, javascript:). */
  host: string;
  /** Registrable domain of `host` by the public suffix list with its private section; the host itself for an IP. */
  domain: string;
  /** The host lies under a private suffix (pages.dev, s3.amazonaws.com …): anybody may have it. */
  shared: boolean;
  /** The chain ends at a redirector that hides its target (a shortener, an opaque click counter). */
  opaque: boolean;
  disguises: Disguise[];
  /** `action`: what the mail wants pressed; `asset`: loaded, not pressed (pictures, styles). */
  role: 'action' | 'plain' | 'asset';
  /** Read from a QR code: no words of its own, and no place in the text. Absent for all other links. */
  qr?: true;
  /** Where it stands; offsets into `Message.text` or `Message.html`. */
  part: 'text' | 'html';
  start: number;
  end: number;
  /** Where its words stand in `Message.text`; empty where a picture is all it shows. Absent where it has no place there. */
  shown?: { start: number; end: number };
}

export interface AuthMethod {
  method: 'spf' | 'dkim' | 'dmarc' | 'arc';
  /** Lower-case result word: pass, fail, softfail, none, neutral, temperror … */
  result: string;
  /** Domain the result speaks of: header.from, header.d/header.i, smtp.mailfrom. '' if not written. */
  domain: string;
}

/** What the receiver wrote down. Only its own header is believed: any line beneath can be the sender's forgery. */
export interface Authentication {
  /** authserv-id, '' where the server writes none (Exchange). */
  server: string;
  results: AuthMethod[];
}

export interface Hop {
  /** Name the sending host gave itself or resolves to. */
  helo: string;
  /** Reverse name as the receiver saw it; '' for "unknown". */
  rdns: string;
  ip: string;
  by: string;
}

/** Text that is in the source but that a reader does not see. */
export interface HiddenText {
  text: string;
  how:
    | 'display'
    | 'visibility'
    | 'opacity'
    | 'size'
    | 'colour'
    | 'offscreen'
    | 'clip'
    | 'attribute'
    | 'zero-width';
  /** Where it stands in `Message.html`. */
  start: number;
  end: number;
  /** How much of `Message.text` is seen before it: 0 for what stands above everything, as preview lines do. */
  at: number;
}

/** Markup that acts by itself or takes what is typed; a mail needs none of it. Offsets into `Message.html`. */
export interface ActiveContent {
  /** `handler`: an attribute that runs a script when something is pressed or loaded (onclick=…). */
  kind: 'form' | 'password' | 'script' | 'handler' | 'refresh' | 'base';
  start: number;
  end: number;
}

/** A picture that came with the mail (not one it would load), and what its QR codes say. */
export interface Picture {
  /** File name or content id, '' if it has none. */
  name: string;
  /** Decoded QR codes; usually none or one. Each that is an address is also a `Link`. */
  qr: string[];
  /** Not looked into: of a form that is not read (WebP, HEIC …), or larger than a picture may be. */
  unread?: true;
}

export interface Attachment {
  /** '' if it has none. */
  name: string;
  /** As the sender wrote it. */
  type: string;
  /** Bytes. */
  size: number;
  /** A ZIP archive whose first file is encrypted: nothing on the way could look into it. */
  locked?: true;
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
