/** The header fields of a mail, as a Message has them. */
import type { Header, Mailbox, Message } from '../../message.ts';
import { normaliseAddress, parseMailboxes, parseSender } from '../addresses.ts';
import { parseDate } from '../dates.ts';
import { LIMITS } from '../limits.ts';
import type { Domains } from '../links/links.ts';
import { type Field, firstRaw } from './headers.ts';
import { parseReceived } from './received.ts';
import { trustedResults } from './trust.ts';
import { decodeWords } from './words.ts';

/** Headers that only mailing list software writes; newsletters carry List-Unsubscribe and List-Id as well. */
const LIST = /^(?:list-post|x-beenthere|mailing-list|x-mailman-version)$/;

/** Lists that nobody may post to by mail have no List-Post; they still say `Precedence: list`, where newsletters say bulk. */
function isForList(fields: Field[]): boolean {
  return fields.some(({ name, raw }) => name === 'precedence' && raw.trim().toLowerCase() === 'list');
}

function dkimDomains(fields: Field[]): string[] {
  return fields
    .filter((field) => field.name === 'dkim-signature')
    .slice(0, LIMITS.hops)
    .map((field) => /(?:^|;)\s*d\s*=\s*([^;\s]+)/i.exec(field.raw)?.[1]?.toLowerCase() ?? '')
    .filter((domain) => domain !== '');
}

function mailboxes(fields: Field[], name: string): Mailbox[] {
  const raw = firstRaw(fields, name);
  return raw === '' ? [] : parseMailboxes(raw);
}

/** Puts what the header fields say into the message. @param domains to find out which server is the receiver's own */
export function readHeaders(message: Message, fields: Field[], domains: Domains): void {
  const has = (name: string) => fields.some((field) => field.name === name);
  message.headers = fields.map(({ name, raw }): Header => ({ name, value: decodeWords(raw) }));
  message.subject = decodeWords(firstRaw(fields, 'subject'))
    .replace(/[\t\r\n]+/g, ' ')
    .trim();
  message.from = parseSender(firstRaw(fields, 'from'));
  message.replyTo = mailboxes(fields, 'reply-to').filter((mailbox) => mailbox.address !== '');
  message.returnPath = normaliseAddress(firstRaw(fields, 'return-path'));
  message.date = parseDate(firstRaw(fields, 'date'));
  message.hops = fields
    .filter((field) => field.name === 'received')
    .slice(0, LIMITS.hops)
    .map((field) => parseReceived(field.raw));
  message.dkimDomains = dkimDomains(fields);
  message.viaList = fields.some((field) => LIST.test(field.name)) || (has('list-id') && isForList(fields));
  message.headersComplete = has('received') || has('authentication-results');
  message.auth = trustedResults(fields, (host) => domains.of(host).domain);
  message.coverage.subject = has('subject');
  message.coverage.sender = message.from !== null && message.from.address !== '';
  message.coverage.authentication = message.headersComplete;
}
