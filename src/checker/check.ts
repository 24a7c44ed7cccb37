/** What a check is. One file under checks/ = one id = one article in content/signs/. */
import type { ClaimPlace } from './claim/claims.ts';
import type { LureLikeness } from './lures.ts';
import type { Message } from './message.ts';
import type { Words } from './reading.ts';
import type { Coverage, Evidence, Strength } from './report.ts';
import type { DomainOf } from './route.ts';

/** What the reader did with the mail before asking. */
export type Deed = 'opened' | 'pressed' | 'typed-password' | 'typed-card' | 'paid' | 'installed' | 'replied';

/** What only the reader of the mail can tell us. Left out: not asked. */
export interface Answers {
  messageCenter?: 'present' | 'absent';
  /** Does the reader know of the order that the mail speaks of? */
  orderKnown?: 'yes' | 'no';
  /** Is the address it came to the one registered at Amazon? */
  accountUsed?: 'yes' | 'no';
  /** Everything done already; an empty list says: nothing. */
  already?: readonly Deed[];
}

/** What is worked out once for all checks, beside the mail itself. */
export interface Context {
  claims: 'amazon' | null;
  /** Where the claim stands, strongest first. */
  claimedIn: readonly ClaimPlace[];
  words: Words;
  registrable: DomainOf;
  /** Known lures like this mail, the likest first; null where none were given to compare with. */
  lures: readonly LureLikeness[] | null;
  /** The name registered at Amazon, if the reader typed it in. Stays in the browser. */
  name: string;
  answers: Answers;
}

export type Data = Record<string, unknown>;

export type Judgement =
  | { outcome: 'found'; strength?: Strength; data?: Data; evidence?: Evidence[] }
  | { outcome: 'clear'; data?: Data; evidence?: Evidence[] }
  | { outcome: 'unknown'; reason: string }
  | { outcome: 'not-applicable' };

/** One step of a guide on the site. */
export interface GuideStep {
  /** The first thing to do there, short enough for a link. */
  label: string;
  /** From the site's root, with the step's anchor: /guides/already-done/#… */
  path: string;
}

/** The Japanese a finding is told in. Each is one or two short sentences. */
export interface CheckWords {
  /** Heading of the sign, as a noun: in the result, the article and the index. */
  title: string;
  /** What was found, with the mail's own data put in. */
  found: (data: Data) => string;
  /** Why that matters. */
  why: string;
  /** What to do. */
  action: string;
  /** Where on the site the action is led through step by step, most urgent first. */
  steps?: (data: Data) => GuideStep[];
  /** Said when the sign is not there. Never a promise of safety. */
  clear: string;
  /** By reason. `unseen` is said when the input did not show what the check needs. */
  unknown: { unseen: string } & Record<string, string>;
}

export interface Check {
  id: string;
  /** The usual strength; a judgement may carry another, with the reason in the code. */
  strength: Strength;
  /** What must have been seen for the answer to mean anything; otherwise the outcome is unknown (`unseen`). */
  needs: (keyof Coverage)[];
  /** Only asked of mails that claim to be Amazon; `not-applicable` elsewhere. */
  onlyIfClaimed: boolean;
  words: CheckWords;
  judge(message: Message, context: Context): Judgement;
}
