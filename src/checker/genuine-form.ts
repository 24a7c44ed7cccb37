/** Does a mail keep the form of Amazon's genuine notices, apart from where its button leads? */

import { isOfficialAddress, isOfficialSite } from './hosts/official.ts';
import { fromAddress, type Link, type Message } from './message.ts';
import type { Words } from './reading.ts';
import { namesReader } from './salutation.ts';

/**
 * What genuine notices have in common: the copyright line of Amazon.com, Inc., the line that the address only sends,
 * the row of shop links at the top. Source: forms of genuine mails 2021–2026; each can be copied.
 */
const FOOT = /amazon\.com, inc\.? or its affiliates|410 terry/;
const SEND_ONLY = /配信専用|送信専用|自動(?:で|的に)?(?:お送り|送信|配信)/;

/**
 * True where the only thing out of place is the pressed link: at least two traits of the genuine form are there
 * beside official links. A fraud made from a genuine notice looks like this, and people should hear it in these words.
 * @param foreign the links to press that lead elsewhere
 */
export function keepsGenuineForm(message: Message, words: Words, foreign: readonly Link[]): boolean {
  const goals = new Set(foreign.map((link) => link.host));
  const others = message.links.filter(
    (link) => link.role !== 'asset' && link.host !== '' && !goals.has(link.host),
  );
  if (others.length === 0 || others.some((link) => !isOfficialSite(link.host))) return false;
  const { text } = words.text;
  const traits = [
    FOOT.test(text),
    SEND_ONLY.test(text),
    namesReader(text),
    isOfficialAddress(fromAddress(message)),
  ];
  return traits.filter((there) => there).length >= 2;
}
