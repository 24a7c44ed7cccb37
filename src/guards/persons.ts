/** Nobody's mailbox, telephone, order or card may stand in the content: what was seen is masked before it is written. Pure. */
import type { ContentFile } from '../content-files.ts';
import { addressesIn } from '../redact/addresses.ts';
import { NOBODY } from '../redact/known.ts';
import { numbersIn, phonesIn } from '../redact/numbers.ts';
import { type MaskKind, type Span, viewOf } from '../redact/span.ts';
import { refang } from '../text/defang.ts';
import type { Problem } from './problem.ts';
import { textsIn } from './texts.ts';

const WHAT: Partial<Record<MaskKind, string>> = {
  address: 'the mailbox',
  phone: 'the telephone number',
  order: 'the order number',
  card: 'the card number',
};

/** Ids and days name nobody; what senders call themselves is what a case is recognised by. */
const UNJUDGED = new Set([
  'id',
  'case',
  'also',
  'date',
  'month',
  'published',
  'updated',
  'checked',
  'senders',
]);
/** The web address of a source is judged by its host, and may hold any number. */
const isAddress = (name: string, value: unknown) =>
  ['url', 'source'].includes(name) && typeof value === 'string' && URL.canParse(value);
/** Names that can never exist (RFC 2606): what our own specimens use. */
const RESERVED = /(?:\.|\[\.\])(?:example|invalid|test|localhost)>?$/i;
/** Programs send from these and nobody reads them: a case may name the genuine sender that a fraud abused. */
const AUTOMATIC = /no-?reply[^@]*@|@(?:[\w-]+\.)*amazon\.(?:co\.jp|com)$/i;
/** 「末尾 1996」 is found, too, and may be a year; a whole card number cannot be anything else. */
const WHOLE_CARD = 12;

function isNobodys(kind: MaskKind, written: string): boolean {
  if (kind === 'card') return written.replace(/\D/g, '').length < WHOLE_CARD;
  return RESERVED.test(written) || (kind === 'address' && AUTOMATIC.test(refang(written)));
}

export function guardPersons({ file, data, body }: ContentFile): Problem[] {
  const isRuled = (name: string, value: unknown) => UNJUDGED.has(name) || isAddress(name, value);
  return [...textsIn(data, isRuled), ['body', body] as const].flatMap(([field, text]) =>
    certain(text).flatMap(({ start, end, kind, mask }) => {
      const [what, written] = [WHAT[kind], text.slice(start, end)];
      if (what === undefined || isNobodys(kind, written)) return [];
      return [{ file, field, cure: `shows ${what} ${written}. Write it as: ${mask}` }];
    }),
  );
}

/** Not all that masking knows: it rather masks a word too many (names, places), and a guard must be right. */
function certain(text: string): Span[] {
  const view = viewOf(text);
  return [...addressesIn(view, NOBODY), ...phonesIn(view), ...numbersIn(view)].map(view.toOriginal);
}
