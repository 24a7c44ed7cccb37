/** What passes between the walk, the judges (perhaps in worker threads) and the printer. All of it is cloneable. */
import type { InputKind, Verdict } from '../../checker/index.ts';

/** One input: exactly one of `path`, `bytes`, `url` and `error` is there when it comes to be judged. */
export interface Task {
  /** As typed or walked; printed, never opened: a name need not be valid UTF-8. */
  file: string;
  /** The name's own bytes, to open it by. Read by the judge, so that waiting tasks hold names and not mails. */
  path?: Uint8Array;
  /** Standard input, already read; null when it was too large. */
  bytes?: Uint8Array | null;
  /** One line of a file of URLs. */
  url?: string;
  /** Its 1-based number. */
  line?: number;
  /** Why there is nothing to read, in Japanese. */
  error?: string;
}

export interface Settings {
  as: InputKind | null;
  name: string;
  json: boolean;
}

export interface Judged {
  verdict: Verdict;
  /** The whole output for this input, ready to be written: a JSON line, or people's text. */
  text: string;
  /** For standard error: why the file could not be opened. */
  note: string;
}
