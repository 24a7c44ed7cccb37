/** Authentication-Results (RFC 8601) as receivers really write it. */
import type { Authentication, AuthMethod } from '../../message.ts';
import { LIMITS } from '../limits.ts';

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

/** The domain of an address, or a domain as it is; lower-case. */
export function domainIn(value: string): string {
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
      if (method && open.length < LIMITS.hops) {
        const result = { method, result: property.toLowerCase(), domain: '' };
        open.push({ result, properties: new Map(), comment });
      } else {
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
