/**
 * The Report: the one contract of the engine. It is plain JSON; the island, the case pages and the command
 * line all print this and nothing else. Fields are added, never renamed.
 */

export type Verdict = 'fraud' | 'suspicious' | 'undetermined' | 'consistent' | 'unrelated' | 'unreadable';

/** What a check came to. `unknown` always says why; it never counts as `clear`. */
export type Outcome = 'found' | 'clear' | 'unknown' | 'not-applicable' | 'error';

/** How much a found sign settles. Classes, never points: see verdict.ts for what each may do. */
export type Strength = 'decisive' | 'strong' | 'weak' | 'reassuring' | 'note';

/** Where a quote stands. Offsets are UTF-16 indices into that part as `Message` holds it. */
export type Part = 'subject' | 'from' | 'headers' | 'text' | 'html';

export interface Evidence {
  part: Part;
  start: number;
  end: number;
  /** The words themselves, shortened for print; always text, never markup to be rendered. */
  quote: string;
}

export interface Finding {
  check: string;
  outcome: Outcome;
  strength: Strength;
  data: Record<string, unknown>;
  evidence: Evidence[];
  /** Why the outcome is `unknown` or `error`; absent otherwise. */
  reason?: string;
}

/** What the input let us see. False never means "not there": it means "not shown to us". */
export interface Coverage {
  subject: boolean;
  /** A sender's address, not only a display name. */
  sender: boolean;
  /** The transport headers, where the receiver writes what it verified. */
  authentication: boolean;
  text: boolean;
  /** Where links and buttons really lead, not only the words on them. */
  links: boolean;
}

export type LinkKind = 'official' | 'lookalike' | 'shortener' | 'free-hosting' | 'foreign' | 'other';

export interface ReportLink {
  text: string;
  href: string;
  chain: string[];
  host: string;
  domain: string;
  kind: LinkKind;
  role: 'action' | 'plain' | 'asset';
  /** Read from a QR code in a picture. */
  qr?: true;
}

export interface LureMatch {
  /** Case id, or null where the likeness is to a sighting that has no case yet. */
  case: string | null;
  /** The case's heading; null where there is none. */
  title: string | null;
  /** 0–1, share of common character n-grams. */
  similarity: number;
  /** As known: YYYY-MM-DD or YYYY-MM. */
  date: string;
}

/** Why an input could not be read. `words.ts` has the sentence for each. */
export type Problem =
  | 'empty'
  | 'too-large'
  | 'picture'
  | 'picture-form'
  | 'pdf'
  | 'archive'
  | 'binary'
  | 'not-a-url'
  | 'outlook-msg'
  | 'failed';

export interface Report {
  /** Name of the file, where the input was one. */
  file?: string;
  verdict: Verdict;
  claims: 'amazon' | null;
  coverage: Coverage;
  findings: Finding[];
  links: ReportLink[];
  lures: LureMatch[];
  /** Only addresses were given, with no mail around them and no word of one: the question is whose they are. */
  bareAddress?: true;
  /** Only with `unreadable`. */
  problem?: Problem;
}
