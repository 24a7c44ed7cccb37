/** Received lines to hops, in the forms of Postfix, Exim, sendmail, qmail, Exchange, Gmail and Yahoo. */
import type { Hop } from '../../message.ts';

const IP =
  /\[(?:IPv6:)?([\da-f.:]{3,45})\]|(?<![\w.:-])(\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{1,4}:[\da-f:.]{4,41}|::1)(?![\w:-])/i;
const IS_IP = /^\[?(?:IPv6:)?(?:[\d.]+|[\da-f.]*:[\da-f:.]*)\]?$/i;
const SAID = /\b(?:HELO|EHLO)[ =]([^\s()]+)|\bhelo=([^\s()]+)/i;
const HOST = /^[a-z\d_](?:[\w-]*[\w])?(?:\.[\w-]+)*\.?$/i;

function host(written: string | undefined): string {
  const name = (written ?? '').replace(/[[\]]/g, '');
  return HOST.test(name) && !IS_IP.test(name) && name !== 'unknown'
    ? name.replace(/\.$/, '').toLowerCase()
    : '';
}

/** One Received value. What it does not say is ''. */
export function parseReceived(value: string): Hop {
  const text = value.slice(0, 2_000).split(';')[0] as string;
  const by = /(?:^|\s)by\s+([^\s();]+)/i.exec(text);
  const from = /^\s*from\s+(\S+)/i.exec(text);
  const clause = from ? text.slice(0, by?.index ?? text.length) : '';
  const token = from?.[1] ?? '';
  const ip = IP.exec(clause);
  const said = SAID.exec(clause);
  // "name [ip]" in brackets is what the receiver looked up; sendmail adds "may be forged" where it does not match.
  const looked = /\(([^\s()[\]@]+)\s+\[/.exec(clause);
  let helo = host(said?.[1] ?? said?.[2]);
  let rdns = /may be forged/i.test(clause) ? '' : host(looked?.[1]);
  if (said) {
    // Exim and qmail put the looked-up name first and what the sender said in brackets.
    if (rdns === '' && !IS_IP.test(token)) rdns = host(token);
  } else {
    helo = host(token);
  }
  // Said by the host that wrote the line, so only behind its own name.
  const local = by !== null && /\swith\s+LMTPS?A?\b/i.test(text.slice(by.index));
  return {
    helo,
    rdns,
    ip: (ip?.[1] ?? ip?.[2] ?? '').toLowerCase(),
    by: host(by?.[1]),
    ...(local ? { local } : {}),
  };
}
