/** Authentication-Results (RFC 8601) as receivers really write it, and which of them may be believed. */
import { RECEIVERS } from '../facts/receivers.ts';
import type { Authentication, AuthMethod, Hop } from '../message.ts';
import type { Field } from './headers.ts';
import { LIMITS } from './limits.ts';
import { isInternal, parseReceived } from './received.ts';

/** Cuts at ";" outside quotes and comments; comments are taken out and returned beside the text they followed. */
function statements(value: string): { text: string; comment: string }[] {
  const found: { text: string; comment: string }[] = [];
  let text = '';
  let comment = '';
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i++) {
    const char = value[i] as string;
    if (char === '\\' && (quoted || depth > 0)) {
      i++;
      if (quoted) text += value[i] ?? '';
    } else if (depth > 0) {
      if (char === '(') depth++;
      else if (char === ')') depth--;
      if (depth > 0) comment += char;
    } else if (char === '"') quoted = !quoted;
    else if (quoted) text += /[;=\s]/.test(char) ? '_' : char;
    else if (char === '(') depth++;
    else if (char === ';') {
      found.push({ text: text.trim(), comment });
      text = comment = '';
    } else text += char;
  }
  found.push({ text: text.trim(), comment });
  return found.filter((statement) => statement.text !== '');
}

function domainIn(value: string): string {
  return value
    .slice(value.lastIndexOf('@') + 1)
    .replace(/[<>"']/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

const METHODS: Record<string, AuthMethod['method']> = {
  spf: 'spf',
  dkim: 'dkim',
  dmarc: 'dmarc',
  arc: 'arc',
};
/** Properties that name the domain, best first. */
const PROPERTIES: Record<AuthMethod['method'], string[]> = {
  spf: ['smtp.mailfrom', 'smtp.from', 'smtp.helo'],
  dkim: ['header.d', 'header.i', 'header.from'],
  dmarc: ['header.from', 'from'],
  arc: ['header.oldest-pass'],
};

/** Parses one header value. Never throws; methods other than SPF, DKIM, DMARC and ARC are left out. */
export function parseAuthResults(value: string): Authentication {
  const parts = statements(value.slice(0, LIMITS.fieldChars));
  const open: { result: AuthMethod; properties: Map<string, string>; comment: string }[] = [];
  let server = '';
  for (const [index, { text, comment }] of parts.entries()) {
    const words = text.split(/\s+/);
    const isMethod = /^[a-z][\w-]*(?:\/\d+)?\s*=/i.test(text);
    // Exchange names no server and begins with the first method.
    if (index === 0 && !isMethod) {
      server = (words.shift() ?? '').toLowerCase();
    }
    for (const word of words) {
      const [, name = '', property = ''] = /^([\w.-]+)(?:\/\d+)?=(.*)$/.exec(word) ?? [];
      const key = name.toLowerCase();
      const method = Object.hasOwn(METHODS, key) ? METHODS[key] : undefined;
      if (method) {
        const result = { method, result: property.toLowerCase(), domain: '' };
        open.push({ result, properties: new Map(), comment });
      } else if (index > 0 || server === '') {
        // Yahoo! JAPAN writes properties after a semicolon of their own: they belong to the method before.
        const last = open.at(-1)?.properties;
        if (last && !last.has(key)) last.set(key, property);
      }
    }
  }
  for (const { result, properties, comment } of open) {
    const name = PROPERTIES[result.method].find((property) => properties.get(property));
    const told = /\bdomain of (\S+)/.exec(comment)?.[1] ?? '';
    const domain = domainIn(name ? (properties.get(name) as string) : result.method === 'spf' ? told : '');
    // Exchange writes "header.d=none" under a mail that is not signed.
    result.domain = domain === 'none' ? '' : domain;
  }
  return { server, results: open.map((entry) => entry.result) };
}

function parseReceivedSpf(value: string): AuthMethod | null {
  const result = /^\s*([a-z]+)/i.exec(value)?.[1]?.toLowerCase();
  if (!result) return null;
  const envelope =
    /envelope-from="?([^\s";]+)/i.exec(value)?.[1] ?? /\bdomain of (\S+)/i.exec(value)?.[1] ?? '';
  return { method: 'spf', result, domain: domainIn(envelope) };
}

/** Of one receiver's statements; where two contradict each other the one that does not pass is believed. */
function merge(server: string, all: AuthMethod[]): Authentication {
  const results: AuthMethod[] = [];
  for (const next of all) {
    const same = next.method === 'dkim' ? undefined : results.find((known) => known.method === next.method);
    if (!same) results.push(next);
    else if (same.result === 'pass' && next.result !== 'pass') Object.assign(same, next);
  }
  return { server, results };
}

function under(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith(`.${suffix}`);
}

/**
 * What the receiver itself verified, or null. Every system writes its lines above what it was handed, so only what
 * stands above the Received line by which the mail came in from outside is beyond the sender's reach.
 * @param domainOf registrable domain of a host
 */
export function trustedResults(fields: Field[], domainOf: (host: string) => string): Authentication | null {
  let door = fields.length;
  let hop: Hop | null = null;
  for (const [index, field] of fields.entries()) {
    if (field.name !== 'received') continue;
    const next = parseReceived(field.raw);
    if (isInternal(next, domainOf)) continue;
    door = index;
    hop = next;
    break;
  }
  const by = hop?.by ?? '';
  const below = RECEIVERS.filter((receiver) => under(by, receiver.by));
  let server: string | null = null;
  const results: AuthMethod[] = [];
  let spf: AuthMethod | null = null;
  for (const [index, field] of fields.entries()) {
    if (index > door) {
      // Below the door only a known receiver's own block counts; it ends where the sender's fields begin.
      if (
        below.length === 0 ||
        field.name === 'received' ||
        !/^(?:x-|arc-|received-spf$|authentication-results$|return-path$|delivered-to$)/.test(field.name)
      )
        break;
    }
    if (field.name === 'received-spf') spf ??= parseReceivedSpf(field.raw);
    if (field.name !== 'authentication-results') continue;
    const parsed = parseAuthResults(field.raw);
    if (index > door && !below.some((receiver) => under(parsed.server, receiver.server))) continue;
    if (server !== null && domainOf(server) !== domainOf(parsed.server)) continue;
    server ??= parsed.server;
    results.push(...parsed.results);
  }
  if (server === null) return spf ? { server: by, results: [spf] } : null;
  if (spf && !results.some((result) => result.method === 'spf')) results.push(spf);
  return merge(server, results);
}
