/** The one builder of a Context. */
import type { Answers, Context } from './check.ts';
import { type ClaimPlace, claimsAmazon } from './claim/claims.ts';
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
  /** The address handed in is the one that a mail in Amazon's name asks to press; else a bare address claims nothing. */
  told?: boolean;
}

export function contextOf(message: Message, options: CheckOptions, registrable: DomainOf): Context {
  const words = readWords(message);
  const told = options.told === true && message.kind === 'url';
  const claimedIn: ClaimPlace[] = told ? ['told'] : claimsAmazon(message, words);
  return {
    claims: claimedIn.length > 0 ? 'amazon' : null,
    claimedIn,
    words,
    registrable,
    lures: options.lures ? matchLures(options.lures, words.subject.text, words.text.text) : null,
    name: options.name ?? '',
    answers: options.answers ?? {},
  };
}
