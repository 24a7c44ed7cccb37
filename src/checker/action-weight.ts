/** How much it weighs that the link to press leads away, by the mail around it. Shared by the checks on its end. */
import { asksForAction } from './asks.ts';
import { officialResult } from './authentication.ts';
import type { Message } from './message.ts';
import { isOfficialAddress } from './official.ts';
import type { Words } from './reading.ts';

/** The receiver verified that the mail comes from Amazon: whatever leads away then has another reason. */
export function isVerified(message: Message): boolean {
  return isOfficialAddress(message.from?.address ?? '') && officialResult(message) === 'pass';
}

/**
 * Decisive where the mail asks for an act and nobody vouched for its sender. A URL that is asked about alone is
 * taken for the link one was asked to press.
 */
export function actionWeight(message: Message, words: Words): 'decisive' | 'strong' {
  if (message.kind === 'url') return 'decisive';
  return isVerified(message) || !asksForAction(message, words) ? 'strong' : 'decisive';
}
