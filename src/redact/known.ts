/** What is known of the person a mail came to, and whom it is from. Rules are told apart by it: sender shown, recipient not. */
import type { Message } from '../checker/index.ts';
import { fold } from '../text/fold.ts';
import { salutedNames } from './names.ts';

export interface Known {
  /** Folded strings that identify the recipient, longest first, each with what stands for it. */
  strings: readonly { text: string; kind: 'address' | 'name' }[];
  /** Lower-case addresses of the mail's sender: evidence, shown defanged. */
  senders: ReadonlySet<string>;
}

export const NOBODY: Known = { strings: [], senders: new Set() };

/** A mail to a thousand people must not cost a thousand searches. */
const MOST = 50;
const RECIPIENT_FIELDS =
  /^(?:to|cc|bcc|delivered-to|x-delivered-to|x-original-to|envelope-to|x-envelope-to|x-forwarded-to|x-forwarded-for|x-rcpt-to|original-recipient|x-apparently-to|apparently-to|resent-to|resent-from)$/;
const ADDRESS = /[\w.+%=*'-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z][\w-]{1,62}/gi;
/** `for <a@b>` in the line a receiver writes. */
const RECEIVED_FOR = /\bfor\s+<?([\w.+%=*'-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z][\w-]{1,62})/i;

/** Mailboxes named after a task, and words that a sender writes in place of a name: masking them would hide the mail itself. */
const NO_NAME =
  /amazon|アマゾン|^(?:info|mail|e-?mail|admin|support|contact|shop|test|user|users|member|customer|webmaster|postmaster|no-?reply|account|service|order|orders|prime|sales|office|hello|me|you|list|all|undisclosed.{0,30}|recipients?|お?客(?:様|さま)?|会員(?:様)?|ユーザー(?:様)?|各位|皆様|ご?担当(?:者)?(?:様)?)$/;

/**
 * Gathers what identifies the recipient.
 * @param name the registered name, where the reader gave it
 */
export function knownOf(message: Message, name = ''): Known {
  const { from, replyTo, returnPath, forwarded } = message;
  const outer = [from?.address, ...replyTo.map(({ address }) => address), returnPath];
  // Of a mail that a person passes on, that person is the outer sender.
  const senders = forwarded ? [forwarded.from?.address] : outer;
  const addresses = [...recipients(message), ...(forwarded ? outer : [])].filter(isAddress).slice(0, MOST);
  const names = [
    name,
    ...displayNames(message),
    ...(forwarded && from ? [from.name] : []),
    ...salutedNames(fold(message.text)),
    ...salutedNames(fold(message.subject)),
  ];
  return known(addresses, names.slice(0, MOST), senders.filter(isAddress));
}

/** For a text that is not a mail: only what it says itself. */
export function knownIn(text: string, name = ''): Known {
  return known([], [name, ...salutedNames(fold(text))].slice(0, MOST), []);
}

/**
 * What must not be shown, the longest spelling first, since it may hold a shorter one.
 * @param senders addresses that stay: they are what a fraud is recognised by
 */
export function known(
  addresses: readonly string[],
  names: readonly string[],
  senders: readonly string[],
): Known {
  const own = new Set(addresses.map((address) => address.toLowerCase()));
  const strings = new Map<string, 'address' | 'name'>();
  for (const address of own) for (const text of spellings(address)) strings.set(text, 'address');
  for (const name of names) for (const text of nameForms(name)) strings.set(text, 'name');
  return {
    strings: [...strings]
      .map(([text, kind]) => ({ text, kind }))
      .sort((a, b) => b.text.length - a.text.length),
    // A fraud may write the recipient's own address as its sender.
    senders: new Set(senders.map((sender) => sender.toLowerCase()).filter((sender) => !own.has(sender))),
  };
}

const isAddress = (text: string | undefined): text is string => text?.includes('@') === true;

function recipients({ headers }: Message): string[] {
  return headers.flatMap(({ name, value }) => {
    if (RECIPIENT_FIELDS.test(name)) return value.match(ADDRESS) ?? [];
    const given = name === 'received' ? RECEIVED_FOR.exec(value)?.[1] : undefined;
    return given ? [given] : [];
  });
}

/** "山田 太郎 <taro@…>", and 「"山田 太郎" <…>」. */
function displayNames({ headers }: Message): string[] {
  return headers
    .filter(({ name }) => /^(?:to|cc)$/.test(name))
    .flatMap(({ value }) =>
      value
        .slice(0, 4000)
        .split(',')
        .map((one) => one.replace(/<[^>]*>?/, '').replace(/["']/g, '')),
    )
    .filter((name) => !name.includes('@'));
}

/** The ways in which tracking addresses and bounce paths write an address down. */
function spellings(address: string): string[] {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const host = address.slice(at + 1);
  const written = ['@', '=', '%40', '[at]', '-at-', '_at_'].map((sign) => `${local}${sign}${host}`);
  const plain = fold(local);
  // Parts of a name shorter than this are syllables of other words.
  const telling = plain.length >= 3 && !NO_NAME.test(plain) ? [plain] : [];
  // The host tells where somebody works.
  return [...written.map(fold), ...base64Forms(address), ...telling, fold(host)];
}

/** What base64 makes of the address wherever it begins: three alignments, without the letters its neighbours share. */
function base64Forms(address: string): string[] {
  if (!/^[\x21-\x7e]+$/.test(address)) return [];
  return [0, 1, 2].map((shift) => {
    const coded = btoa(`${'\0'.repeat(shift)}${address}`).replace(/={1,2}$/, '');
    return fold(coded.slice(shift === 0 ? 0 : shift + 1, -1));
  });
}

function nameForms(name: string): string[] {
  const plain = fold(name).trim().replace(/\s+/g, ' ');
  const bare = plain.replaceAll(' ', '');
  if (bare.length < 2 || bare.length > 40 || NO_NAME.test(bare) || NO_NAME.test(plain)) return [];
  const parts = plain.split(' ').filter((part) => part.length >= 2 && !NO_NAME.test(part));
  const pieces = parts.length > 1 && parts.length < 4 ? parts : [];
  return [plain, bare, ...(pieces.length > 1 ? [pieces.toReversed().join(' ')] : []), ...pieces];
}
