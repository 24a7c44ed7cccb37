/** A mail with what a desk that takes reports can use, and nothing of the person it came to. */
import type { Message } from '../checker/index.ts';
import { defangHost } from '../text/defang.ts';
import { type Known, knownOf } from './known.ts';
import { redact } from './redact.ts';
import { addCounts, type Counts } from './span.ts';

export interface RedactedMail {
  subject: string;
  /** 「Amazon <info[at]example[.]cn>」; '' where none was seen. */
  from: string;
  /** Header lines worth reporting, in order, masked; empty where no headers were given. */
  headers: string[];
  text: string;
  /** 「ログイン → hxxps://…」, each once. */
  links: string[];
  masked: Counts;
  /** The text was longer than a report can be. */
  cut: boolean;
}

/** What shows where a mail came from. All others (recipients, tokens, spam scores, the sender's own tracking) are left out. */
const TELLING: ReadonlyMap<string, string> = new Map(
  [
    'From',
    'Sender',
    'Reply-To',
    'Return-Path',
    'Date',
    'Subject',
    'Message-ID',
    'Received',
    'Received-SPF',
    'Authentication-Results',
    'DKIM-Signature',
    'X-Mailer',
    'User-Agent',
  ].map((field) => [field.toLowerCase(), field]),
);
/** Header lines kept: a forger can write thousands. */
const MOST_LINES = 40;
const MOST_FIELD = 2000;
const MOST_LINKS = 50;
/** No desk reads more, and folding a megabyte would keep a phone busy. */
const MOST_TEXT = 20_000;

/** Identifiers that a server gave this one mail: `id 4XyZ…`, <…@host>, b= and bh= of a signature. */
const IDS: Record<string, [RegExp, string]> = {
  received: [/\bid\s+[\w.<>-]{4,80}/gi, 'id ●●●'],
  'message-id': [/<[^<>@\s]{1,250}@/g, '<●●●@'],
  'dkim-signature': [/\b(bh?|x|t)=[^;]{1,2000}/g, '$1=●●●'],
};

export function redactMail(message: Message, name = ''): RedactedMail {
  const known = knownOf(message, name);
  const masked: Counts = {};
  const clean = (text: string, by: Known = known): string => {
    const result = redact(text, by);
    addCounts(masked, result.masked);
    return result.text;
  };
  const { from } = message.forwarded ?? message;
  const links = new Set(
    message.links
      .filter(({ role }) => role !== 'asset')
      .slice(0, MOST_LINKS)
      .map(({ text, href }) =>
        text.trim() === href ? href : `${oneLine(text) || '（文字なし）'} → ${href}`,
      ),
  );
  return {
    subject: clean(oneLine(message.subject)),
    from: from
      ? clean(from.address ? `${oneLine(from.name)} <${from.address}>`.trim() : oneLine(from.name))
      : '',
    headers: headerLines(message, clean, masked),
    text: clean(message.text.slice(0, MOST_TEXT)),
    links: [...links].map((line) => clean(line)),
    masked,
    cut: message.text.length > MOST_TEXT,
  };
}

function headerLines(
  { headers, forwarded }: Message,
  clean: (text: string) => string,
  masked: Counts,
): string[] {
  // A mail that somebody passed on bears that person's headers, not the fraud's.
  const telling = forwarded ? [] : headers.filter(({ name }) => TELLING.has(name));
  if (headers.length > telling.length) addCounts(masked, { header: headers.length - telling.length });
  return telling.slice(0, MOST_LINES).map(({ name, value }) => {
    const written = oneLine(value).slice(0, MOST_FIELD);
    const [form, mask] = IDS[name] ?? [];
    const line = form && mask ? written.replace(form, mask) : written;
    if (line !== written) addCounts(masked, { header: 1 });
    return `${TELLING.get(name)}: ${defangHosts(clean(line))}`;
  });
}

/** In a header every name with dots is a host, also without https:// before it. Addresses of networks stay as they are. */
const defangHosts = (line: string) =>
  line.replace(/(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}(?![\w-])/gi, defangHost);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
