/** How a sender's display name stands to the brand, and which of its words are the sender's own. */
import { fold } from '../../text/fold.ts';
import { lastAnswer } from '../../text/last-answer.ts';
import { OFFICIAL_DOMAINS } from '../facts/amazon.ts';
import { AMAZON_SENDER_WORDS, ANY_SENDER_WORDS } from '../facts/sender-words.ts';
import { BRAND, resemblesBrand } from './resemblance.ts';

const anyOf = (words: readonly string[]) =>
  new RegExp(words.map((word) => word.replace(/[()]/g, '\\$&')).join('|'), 'g');

const OWN_WORDS = anyOf(AMAZON_SENDER_WORDS.words);
const ANYBODY = anyOf(ANY_SENDER_WORDS.words);

/** The brand taken apart by one mark: Ama.zon, Amaz-on. Not "A. Mazon", which is a person. Folded text. */
export const SPLIT_BRAND =
  /(?<![a-z])(?:am[.·・_-]azon|ama[.·・_-]zon|amaz[.·・_-]on|amazo[.·・_-]n)(?![a-z])/g;

/** The brand in kana, and in kana that look like them at a glance: アマゾソ, アマソン. */
const KANA = /[アァ]マ[ゾソ][ンソ]|あまぞん/;

/** Amazon's own goods under their own names. Beside other words they are what the mail is about, not who it is from. */
const PRODUCT = /(?<![a-z])(?:audible|kindle|prime ?video)(?![a-z])|プライム ?ビデオ/;

/** The river and its woods, in whatever its travellers and clubs are called. Folded text. */
export const RIVER =
  /アマゾン(?:川|河|流域|の?(?:熱帯|森|雨林|密林|ジャングル|奥地|源流))|amazon (?:river|rain ?forest)/;

/** Amazon's gift cards come under their own name; a desk for them is whoever gives them away. */
const GIFT = /^(?:ギフト(?:券|カード|コード)?|gift(?:cards?|codes?)|gutscheine?|geschenkkarten?)$/;

/** Its shops in other countries go by their hosts: 「Amazon.de」, 「Amazon.co.uk」. */
const SHOP_HOST = /amazon\.[a-z]{2,3}(?:\.[a-z]{2})?(?![a-z.])/g;
const SHOP_HOSTS: readonly string[] = OFFICIAL_DOMAINS.map(({ domain }) => domain);

/** How a sender's display name stands to the brand. */
export type NameClaim = 'is-brand' | 'contains-brand' | 'no';

/**
 * `is-brand`: nothing but the brand and words of its own departments ("Amazon.co.jp", "Amazonカスタマーサポート");
 * `contains-brand`: somebody else's name too ("Amazonギフト券プレゼント ○○商店").
 */
export const nameClaim = lastAnswer((name: string): NameClaim => {
  const shown = fold(name)
    .replace(/\s+/g, ' ')
    .replace(SPLIT_BRAND, (word) => word.replace(/[^a-z]/g, ''))
    .replace(SHOP_HOST, (host) => (SHOP_HOSTS.includes(host) ? BRAND : host))
    .trim();
  if (RIVER.test(shown) || shown.includes('アマゾン族')) return 'no';
  // No run is longer than forty letters: a name of single letters without end would be read anew from each of them.
  const spaced = shown.replace(/(?<=^|\W)(?:[a-z][ .·・_-]{1,3}){3,40}[a-z](?=\W|$)/g, (letters) =>
    letters.replace(/[^a-z]/g, ''),
  );
  const words = spaced.replace(/[^\p{L}\p{N}]+/gu, ' ').split(' ');
  const brand = (word: string) => resemblesBrand(word) || /^[a-z]*amazon/.test(word) || KANA.test(word);
  const named = words.some(brand);
  if (!named && !PRODUCT.test(words.join(' '))) return 'no';
  const others = words
    .map((word) => (resemblesBrand(word) && /^[a-z]+$/.test(word) ? '' : word.replace(OWN_WORDS, '')))
    .join('')
    .replace(/[0-9]/g, '');
  if (others === '' || (GIFT.test(others) && !/事務局|窓口|係/.test(shown))) return 'is-brand';
  return named ? 'contains-brand' : 'no';
});

/** Nothing but a product's name (「Kindle」, 「Prime Video」): Amazon's own senders are called so, and so may anybody's device be. */
export function isProductAlone(name: string): boolean {
  const letters = fold(name)
    .replace(/\P{L}+/gu, ' ')
    .trim();
  return letters !== '' && letters.replace(PRODUCT, '') === '';
}

/** Particles and endings left between other words; a firm may be called あとばらい. */
const SHORT_KANA = /(?<![ぁ-ん])[ぁ-ん]{1,2}(?![ぁ-ん])/g;

/** A display name that Amazon could use as well as anybody: nothing in it is one sender's own. */
export function couldBeAnybodys(name: string): boolean {
  return (
    fold(name)
      .replace(/\S{1,64}@\S{1,100}/g, '')
      .replace(OWN_WORDS, '')
      .replace(/\P{L}+/gu, '')
      .replace(SHORT_KANA, '') === ''
  );
}

/**
 * The words of a display name that are the sender's own, folded: 「株式会社ことり製菓 お客様窓口」 is ことり製菓's. None for names
 * that anybody could have (「info」, 「重要なお知らせ」), and none for the brand. 「ポイントの森」 keeps its ポイント.
 */
export function properNames(name: string): string[] {
  return nameClaim(name) === 'no' ? namesBesideBrand(name) : [];
}

/** The same for a name that the brand stands in: 「みどり商店 Amazon店」 is みどり商店's. The card beside it is nobody's name. */
export function namesBesideBrand(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/amazon|アマゾン|mastercard|マスターカード/g, '').replace(ANYBODY, ''))
    .filter((word) => {
      const own = word.replace(OWN_WORDS, '');
      return /^[a-z\d]*$/.test(own)
        ? own.length >= 4
        : word.length >= 2 && own.replace(SHORT_KANA, '') !== '';
    });
}
