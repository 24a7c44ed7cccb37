/** Address lists of From, Reply-To and the like, RFC 5322 as far as mailers keep to it. */
import type { Mailbox } from '../message.ts';
import { LIMITS } from './limits.ts';
import { decodeWords } from './mime/words.ts';

/** RFC 5321 allows 320. */
const ADDRESS_CHARS = 1_000;

/** Lower case, with the domain in ASCII as the mail system uses it. */
export function normaliseAddress(written: string): string {
  if (written.length > ADDRESS_CHARS) return '';
  const bare = written.replace(/[\s<>\p{Cc}]/gu, '').toLowerCase();
  const address = /^"[^"]*"$/.test(bare) ? bare.slice(1, -1) : bare;
  const at = address.lastIndexOf('@');
  if (at < 0) return '';
  const domain = address.slice(at + 1).replace(/(?<!\.)\.+$/, '');
  try {
    const { hostname } = new URL(`http://${domain}/`);
    return `${address.slice(0, at)}@${domain.includes('/') ? domain : hostname}`;
  } catch {
    return `${address.slice(0, at)}@${domain}`;
  }
}

function cleanName(written: string): string {
  const name = decodeWords(written.trim());
  const quoted = /^"(.*)"$/s.exec(name.replace(/"\s{1,9}"/g, ' ')) ?? /^'(.*)'$/s.exec(name);
  // Encoded words stand inside quotes against the rules, and every mail program decodes them there.
  return decodeWords((quoted?.[1] ?? name).replace(/\\(["\\])/g, '$1'))
    .replace(/[\t\r\n ]+/g, ' ')
    .trim();
}

/** One mailbox: "name <address>", "<address>", "address (name)", "address", or only a name. */
export function parseMailbox(written: string): Mailbox {
  const text = written.trim();
  // The last pair of angle brackets holds the address; any before it are part of the name shown.
  const close = text.lastIndexOf('>');
  const open = text.lastIndexOf('<', close < 0 ? undefined : close);
  if (open >= 0) {
    const inner = text.slice(open + 1, close > open ? close : undefined);
    const address = normaliseAddress(inner.replace(/^.*:/, ''));
    // With nothing before it, the comment behind it is the name.
    const shown = text.slice(0, open) || (/^\s*\(([^()]*)\)$/.exec(text.slice(close + 1))?.[1] ?? '');
    if (address !== '') return { name: cleanName(shown), address };
  }
  const comment = text.length > ADDRESS_CHARS ? null : /^([^\s()]+@[^\s()]+)\s*\((.*)\)$/s.exec(text);
  if (comment)
    return { name: cleanName(comment[2] as string), address: normaliseAddress(comment[1] as string) };
  const bare = /(?:^|\s)((?:"[^"\s]{1,200}"|[^\s"<>,;:()（）]{1,200})@[^\s"<>,;:()（）]{1,250})$/.exec(
    text.slice(-460),
  );
  if (bare) {
    const name = text.slice(0, text.length - (bare[1] as string).length);
    return { name: cleanName(name), address: normaliseAddress(bare[1] as string) };
  }
  return strayAddress(text);
}

/** A comment left open, a line of rubbish folded in: the address stands somewhere, outside quotes, or there is none. */
function strayAddress(text: string): Mailbox {
  const match = /(?:^|[\s(（])([^\s"<>,;:()（）]{1,200}@[^\s"<>,;:()（）]{1,250})(?=$|[\s)）(（])/.exec(
    text.slice(0, 2_000),
  );
  const before = match ? text.slice(0, match.index) : '';
  const address = match && before.split('"').length % 2 === 1 ? normaliseAddress(match[1] as string) : '';
  if (!match || address === '')
    return { name: cleanName(text.replace(/<\s*>$/, '').replace(/^\(([^()]*)\)$/, '$1')), address: '' };
  const after = text.slice(match.index + match[0].length);
  return { name: cleanName(`${before} ${after}`.replace(/[()（）]/g, ' ')), address };
}

/** Splits at commas outside quotes, comments and angle brackets; a group gives its members. */
export function parseMailboxes(raw: string): Mailbox[] {
  const found: Mailbox[] = [];
  const lastSemicolon = raw.lastIndexOf(';');
  let addressSeen = false;
  let start = 0;
  let quoted = false;
  let depth = 0;
  let angle = false;
  const take = (end: number) => {
    const piece = raw.slice(start, end).trim();
    if (piece !== '' && found.length < LIMITS.addresses) found.push(parseMailbox(piece));
    start = end + 1;
    addressSeen = false;
  };
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i];
    if (char === '\\') i++;
    else if (char === '"' && depth === 0) quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (char === '<') angle = true;
    else if (char === '>') angle = false;
    else if (char === ',' && !angle) take(i);
    else if (char === '@') addressSeen = true;
    else if (char === ':' && !angle && !addressSeen && lastSemicolon > i) start = i + 1;
    else if (char === ';' && !angle) take(i);
  }
  // An unclosed quote swallows the address: read the rest without it.
  if (quoted) {
    const rest = raw.slice(start).replaceAll('"', '');
    if (found.length < LIMITS.addresses) found.push(parseMailbox(rest));
  } else take(raw.length);
  return found;
}

/**
 * The sender as mail programs show it. Frauds write `Name,<address>` and worse; the program joins what the grammar
 * takes apart.
 */
export function parseSender(raw: string): Mailbox | null {
  const [first, second] = parseMailboxes(raw);
  if (first?.address !== '') return first ?? null;
  if (second && second.name === '' && second.address !== '') return { ...second, name: first.name };
  const stray = /<([^<>\s]{1,200}@[^<>\s]{1,250})>/.exec(raw.slice(0, 10_000))?.[1];
  return stray ? { name: first.name, address: normaliseAddress(stray) } : first;
}
