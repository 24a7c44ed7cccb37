import type { InputKind, Message } from '../message.ts';

/** A message of which nothing is known yet. */
export function blankMessage(kind: InputKind): Message {
  return {
    kind,
    coverage: { subject: false, sender: false, authentication: false, text: false, links: false },
    subject: '',
    from: null,
    replyTo: [],
    returnPath: '',
    date: null,
    headers: [],
    headersComplete: false,
    auth: null,
    dkimDomains: [],
    hops: [],
    viaList: false,
    forwarded: null,
    text: '',
    html: '',
    plain: '',
    charsets: [],
    active: [],
    pictures: [],
    hidden: [],
    links: [],
    attachments: [],
    truncated: [],
  };
}
