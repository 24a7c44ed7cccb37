/** How the brand is written, and how it is imitated. Shared by every check that asks "does this pose as Amazon?". */
import { fold } from '../../text/fold.ts';
import { toUnicodeHost } from '../hosts/punycode.ts';

/** Ordinary words that stand close to the brand. */
const NOT_THE_BRAND = /^(?:amaz(?:e|ed|es|ing\w*|ement)|amazon(?:as|ia\w*|ite))$/;
/** Amazon's cloud names, which are anybody's and judged as such. */
const CLOUD = /(?:^|\.)amazon(?:aws\.com(?:\.cn)?|ses\.com)$/;
/** The brand with a letter lost or changed, inside a longer word: theupdateamzoncard, recoannazon. */
const INSIDE = /a(?:m|nn)[aeiou]?zo[nm]/;

/** Digits and letter pairs read as letters at a glance: arnaz0n, ama2on. */
function readQuickly(token: string): string {
  return token
    .replace(/0/g, 'o')
    .replace(/2/g, 'z')
    .replace(/3/g, 'e')
    .replace(/4/g, 'a')
    .replace(/rn/g, 'm');
}

const BRAND = 'amazon';

/**
 * Does a word read as the brand? Exact inside a word, or close to it at its start.
 * Closeness needs the z: without it ordinary names (Amarone, Avalon) come too near.
 */
export function resemblesBrand(word: string): boolean {
  const token = readQuickly(word);
  if (NOT_THE_BRAND.test(token)) return false;
  if (token.includes('amazon') || token.startsWith('amzn') || INSIDE.test(token)) return true;
  if (!/^a[^z]*z/.test(token.slice(0, 9))) return false;
  if (token.length >= 5 && token.length <= 9 && editDistance(token, 'amazon') <= 2) return true;
  if (/^amaz(?:e|ing)/.test(token)) return false;
  return [5, 6, 7].some(
    (length) => token.length > length && editDistance(token.slice(0, length), 'amazon') <= 1,
  );
}

/** Does a host name the brand in any of its labels, exactly or nearly? `fake-amazon.co.jp`, `arnazon.jp`, `xn--mazon-3ve.co.jp`. */
export function namesBrand(host: string): boolean {
  const name = fold(toUnicodeHost(host.replace(CLOUD, '')));
  const labels = name.split('.');
  return (
    name.split(/[.\-_]/).some((word) => resemblesBrand(word) || /^amz(?:jp|japan)?$/.test(word)) ||
    labels.some((label) => splitsBrand(label.split('-')))
  );
}

/** The brand with hyphens inside: ama-zon, update-am-az-on. */
function splitsBrand(parts: readonly string[]): boolean {
  return parts.some((part, index) => {
    if (part === '' || part.length >= BRAND.length || !BRAND.startsWith(part)) return false;
    return parts
      .slice(index, index + BRAND.length)
      .join('')
      .startsWith(BRAND);
  });
}

/**
 * Does a host imitate Amazon's? It names the brand, or dresses `co.jp`/`co.ip` up in front of another registrable
 * domain: after dots whatever stands before it, after hyphens a word with the brand's letters (aimozan-co-jp). Says
 * nothing of whether the host is official: ask official.ts first.
 */
export function imitatesBrand(host: string): boolean {
  // A Japanese commercial ending that is not at the end: www.co.jp.vguw.cn, amaznon.co.ip.jpbkgp.cn.
  const dressed = /(?:^|\.)(?:co\.[ij]p|jp\.co)\.[^.]+\./.test(`${host}.`) && !/\.jp$/.test(host);
  const [, word = ''] = /\.jp$/.test(host)
    ? []
    : (/(?:^|[.-])(a[a-z]{3,10})[.-]co-?[ij]p(?:[.-]|$)/.exec(host) ?? []);
  return dressed || (/[mz].*[mnz]/.test(word) && word.includes('o')) || namesBrand(host);
}

/** Damerau–Levenshtein (neighbours swapped count one). Both words are short: the caller bounds them. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (row[j - 1] as number) + 1,
        (last[j] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** Words that may stand beside the brand in the name of Amazon's own sender. Gift cards are not among them: others give them as prizes. */
const OWN_WORDS =
  /amazon(?:s)?|[アァ]マ[ゾソ][ンソ]|あまぞん|プライム|ビデオ|prime|video|music|unlimited|kindle|audible|alexa|aws|business|pay|marketplace|services?|japan|ジャパン|合同会社|株式会社|international|llc|com|co|jp|inc|id|お客様|会員|アカウント|カスタマー|サポート|サービス|センタ(?:ー)?|セキュリティ|出品|セラー|セントラル|seller|central|フレッシュ|定期おトク便|チーム|担当|事務局|顧客|窓口|係|本部|運営|管理者|メンバー(?:シップ)?|会費|決済|お?支払い?|請求|認証|登録|更新|変更|解約|停止|制限|異常|保護|返金|手続き?|ご?利用|システム|公式|ヘルプ(?:デスク)?|サインイン|ログイン|オンライン|ポイント|お知らせ|ご案内|通知|アンケート|キャンペーン|セール|クーポン|ブラックフライデー|重要|緊急|自動|配信|専用|配送|注文|確認|情報|管理|から|より|の|様|support|customer|account|security|alert|update|team|no|reply|info|notice|billing|ビジネス/g;

/** What any sender may be called, beside its own name. */
const ANYBODY =
  /株式会社|有限会社|合同会社|\(株\)|運営|公式|事務局|窓口|本部|係|ショップ|ストア|オンライン|mail|shop|store|online|official|admin|master|web|news|magazine|メルマガ|マガジン|ニュース|メール/g;

/** The brand taken apart by one mark: Ama.zon, Amaz-on. Not "A. Mazon", which is a person. Folded text. */
export const SPLIT_BRAND =
  /(?<![a-z])(?:am[.·・_-]azon|ama[.·・_-]zon|amaz[.·・_-]on|amazo[.·・_-]n)(?![a-z])/g;

/** The brand in kana, and in kana that look like them at a glance: アマゾソ, アマソン. */
const KANA = /[アァ]マ[ゾソ][ンソ]|あまぞん/;

/** Amazon's own goods under their own names. Beside other words they are what the mail is about, not who it is from. */
const PRODUCT = /(?<![a-z])(?:audible|kindle|prime ?video)(?![a-z])|プライム ?ビデオ/;

/** The river and its woods, in whatever its travellers and clubs are called. Folded text. */
export const RIVER = /アマゾン(?:川|河|熱帯|流域|の?(?:森|雨林|密林))|amazon (?:river|rain ?forest)/;

/** Amazon's gift cards come under their own name; a desk for them is whoever gives them away. */
const GIFT = /^ギフト(?:券|カード|コード)?$/;

/** How a sender's display name stands to the brand. */
export type NameClaim = 'is-brand' | 'contains-brand' | 'no';

/**
 * `is-brand`: nothing but the brand and words of its own departments ("Amazon.co.jp", "Amazonカスタマーサポート");
 * `contains-brand`: somebody else's name too ("Amazonギフト券プレゼント ○○商店").
 */
export function nameClaim(name: string): NameClaim {
  const shown = fold(name)
    .replace(/\s+/g, ' ')
    .replace(SPLIT_BRAND, (word) => word.replace(/[^a-z]/g, ''))
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
}

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
