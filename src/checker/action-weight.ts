/** How much it weighs that the link to press leads away, by the mail around it. Shared by the checks on its end. */
import { asksForAction } from './asks.ts';
import { officialResult } from './authentication.ts';
import type { Context } from './check.ts';
import { isOfficialAddress } from './hosts/official.ts';
import { fromAddress, type Message } from './message.ts';

/** The receiver verified that the mail comes from Amazon: whatever leads away then has another reason. */
export function isVerified(message: Message): boolean {
  return isOfficialAddress(fromAddress(message)) && officialResult(message) === 'pass';
}

/**
 * Decisive where the mail asks for an act and nobody vouched for its sender. A bare address claims nothing by itself;
 * one that is handed in as the link of a mail in Amazon's name is taken for what that mail asks to press.
 */
export function actionWeight(message: Message, { claimedIn, words }: Context): 'decisive' | 'strong' {
  if (message.kind === 'url') return claimedIn.includes('told') ? 'decisive' : 'strong';
  return isVerified(message) || !asksForAction(message, words) ? 'strong' : 'decisive';
}
