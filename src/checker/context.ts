/** The one builder of a Context. */
import type { Answers, Context } from './check.ts';
import { claimsAmazon } from './claims.ts';
import { type LureIndex, matchLures } from './lures.ts';
import type { Message } from './message.ts';
import { readWords } from './reading.ts';
import type { DomainOf } from './route.ts';

/** What is given along with the mail. */
export interface CheckOptions {
  /** Known lures; without them `known-lure` answers unknown. */
  lures?: LureIndex;
  /** The name registered at Amazon. */
  name?: string;
  answers?: Answers;
}

export function contextOf(message: Message, options: CheckOptions, registrable: DomainOf): Context {
  const words = readWords(message);
  const claimedIn = claimsAmazon(message, words);
  return {
    claims: claimedIn.length > 0 ? 'amazon' : null,
    claimedIn,
    words,
    registrable,
    lures: options.lures ? matchLures(options.lures, message.subject, message.text) : null,
    name: options.name ?? '',
    answers: options.answers ?? {},
  };
}
