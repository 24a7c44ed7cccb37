/** Messages made by hand, so that a check is tested without a reader. */
import type { Authentication, Link, Mailbox, Message } from '../../../../src/checker/message.ts';
import { blankMessage } from '../../../../src/checker/read/blank-message.ts';

const ALL_SEEN = { subject: true, sender: true, authentication: true, text: true, links: true };

/** A whole mail in the form of a plain notice from Amazon, unsigned and without links; `over` changes any part. */
export function message(over: Partial<Message> = {}): Message {
  return {
    ...blankMessage('eml'),
    coverage: ALL_SEEN,
    subject: 'ご注文の商品を発送しました',
    from: mailbox('Amazon.co.jp <shipment-tracking@amazon.co.jp>'),
    headersComplete: true,
    text: '見本 太郎様\n\nご注文の商品を発送しました。\n',
    ...over,
  };
}

/** `Name <address>`, or only one of the two. */
export function mailbox(written: string): Mailbox {
  const [, name = '', address = ''] = /^(.*?)\s*<([^>]*)>$/.exec(written) ?? [];
  if (address) return { name, address };
  return written.includes('@') ? { name: '', address: written } : { name: written, address: '' };
}

/** A link to press; host and domain are taken from the address (its last two labels, or three under co.jp). */
export function link(href: string, text = '確認する', over: Partial<Link> = {}): Link {
  const host = URL.canParse(href) ? new URL(href).hostname : '';
  const labels = host.split('.');
  return {
    text,
    href,
    chain: [href],
    host,
    domain: labels.slice(host.endsWith('.co.jp') ? -3 : -2).join('.'),
    shared: false,
    opaque: false,
    disguises: [],
    role: 'action',
    part: 'html',
    start: 0,
    end: 0,
    ...over,
  };
}

/** What a receiver wrote: `auth('dmarc=pass amazon.co.jp', 'spf=pass bounces.amazon.co.jp')`. */
export function auth(...results: string[]): Authentication {
  return {
    server: 'mx.receiver.example',
    results: results.map((written) => {
      const [verdict = '', domain = ''] = written.split(' ');
      const [method, result = ''] = verdict.split('=');
      return { method: method as 'spf' | 'dkim' | 'dmarc', result, domain };
    }),
  };
}
