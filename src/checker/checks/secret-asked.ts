import type { Check } from '../check.ts';
import { quoteFolded } from '../evidence.ts';

/** What nobody else may know. A delivery's or an order's 確認番号 is none: it is shown to the driver or quoted back. */
const SECRET =
  'パスワード|暗証番号|(?:クレジット)?カードの?番号|セキュリティ(?:コード|番号)|(?:確認|認証)コード|認証番号|ワンタイムパスワード|ギフト(?:カード|券|コード)の?(?:番号|コード)|card number|security code|verification code|one.?time (?:password|code)|gift card (?:number|code)|password|\\bcvv\\b|\\bpin\\b';
const ANY_SECRET = new RegExp(SECRET, 'g');
/** More nouns in the same list: 「カード番号、有効期限とセキュリティコードを」. */
const AND_MORE = '(?:(?:、|,|・|と|や|および|及び|または)[^。、,・とやをがはにで\\n]{1,14}){0,5}';
const SEND =
  'ご?返信|ご?送信|ご?送付|お?送り|送って|教え|お知らせ|ご?連絡|ご?提示|ご?回答|お伝え|伝え|読み上げ';
const TYPE = 'ご?入力|ご?記入';
const TYPED = new RegExp(TYPE);
const PLEASE = '[^。\\n]{0,10}(?:ください|下さい|願い|いただ|頂|必要)';

/** Between the secret and the verb: no other object, and no other verb whose object it is (「パスワードを変更し、…へご連絡ください」). */
const BETWEEN = '(?:(?!変更|設定|リセット|更新|管理|忘れ|お?使い|使用|保護)[^。をがは]){0,20}?';

/** The secret is what is to be sent or typed: it is the object of that very verb, not merely in the sentence. */
const ASKED = new RegExp(
  `(${SECRET})${AND_MORE}(?:など|等)?(?:の(?:写真|画像))?を(${BETWEEN})(${SEND}|${TYPE})${PLEASE}`,
  'g',
);
/** The ask first, the list after it: one secret a line. */
const LIST = new RegExp(
  `(?:以下|下記|次)の?(?:情報|内容|項目|事項)[^。\\n]{0,40}?(${SEND}|${TYPE})${PLEASE}`,
  'g',
);
const ROW = new RegExp(`^[^\\p{L}\\n]{0,6}(${SECRET})[^\\S\\n]{0,4}(?:$|[:：(])`, 'u');
const ROWS = 10;
const GIFT =
  /ギフト(?:カード|券)[^。\n]{0,30}(?:購入|買)[^。\n]{0,30}(?:番号|コード|写真)[^。\n]{0,16}(?:送って|送り|送信|返信|教え|お知らせ)[^。\n]{0,8}(?:ください|下さい|願い|いただ|頂|ほしい|欲しい|もらえ|くれ)/g;
const ENGLISH =
  /\b(?:send|reply with|text|email|tell|give|provide)\b(?: (?:us|me|back))?(?: with)? (?:your|the) [^.\n]{0,40}?\b(card number|security code|verification code|one.?time (?:password|code)|gift card (?:number|code)|password|cvv|pin)\b/g;

/** Told not to, told of thieves, told to the driver at the door, or only the last digits: warnings and genuine uses. */
const HARMLESS =
  /ない(?:で|よう)|て(?:は|も)(?:いけ|なり)|ません|禁止|ありえ|求め(?:る|ら)|聞き出|尋ね|配達員|ドライバー|配送(?:員|担当)|玄関|口頭|下\s?\d\s?(?:桁|けた)|末尾|never|not\b|n't|no one|anyone|nobody|last \d/;

/** A sign-in page asks for these one at a time, and notices say so: changing one, or typing the code just sent. */
const TYPED_AT_AMAZON = /コード|認証番号|ワンタイム|ギフト|code|one.?time/;
const NEW_ONE = /新しい\s?$/;

/**
 * Asks to send, tell or type a password, a card's number or a code. Sending is never asked for (strong); typing one of
 * them is what sign-in and card notices speak of as well (weak), two at once is not (strong).
 * Gift cards are bought for whoever asks, in any name: a mail that says it is the reader's boss is told so as well.
 * Traps: warnings not to share them, code mails, two-step notices, a hold that asks to upload papers after sign-in,
 * the password told to the driver, the last digits.
 */
export default {
  id: 'secret-asked',
  strength: 'strong',
  needs: ['text'],
  onlyIfClaimed: false,
  words: {
    title: 'パスワードやカード番号などの要求',
    found: ({ secrets, how }) =>
      `${((secrets ?? []) as string[]).join('・')}を${how === 'send' ? '送る、または伝える' : '入力する'}ように求めています。`,
    why: 'Amazonは、アプリやサイトの外でパスワードやカード番号などを尋ねないと案内しています。',
    action:
      '送ったり入力したりしないでください。もう渡したときは、すぐにパスワードの変更やカード会社への連絡をしてください。',
    clear: 'パスワードやカード番号などを送るように求める文は、見つかりませんでした。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message, { claims, words }) {
    const { text } = words.text;
    const gifts = simple(text, GIFT, 'ギフトカードの番号');
    if (claims === null && gifts.length === 0) return { outcome: 'not-applicable' };
    const asks = claims ? [...direct(text), ...listed(text), ...gifts, ...simple(text, ENGLISH)] : gifts;
    const sent = asks.filter((ask) => ask.how === 'send');
    const secrets = (some: Ask[]) => [...new Set(some.map((ask) => ask.secret))];
    const chosen = sent.length > 0 ? sent : asks;
    if (chosen.length === 0) return { outcome: 'clear' };
    return {
      outcome: 'found',
      strength: sent.length > 0 || secrets(asks).length > 1 ? 'strong' : 'weak',
      data: { secrets: secrets(chosen).slice(0, 4), how: sent.length > 0 ? 'send' : 'type' },
      evidence: chosen.slice(0, 3).map((ask) => quoteFolded(message, 'text', words.text, ask)),
    };
  },
} satisfies Check;

interface Ask {
  secret: string;
  how: 'send' | 'type';
  start: number;
  end: number;
}

/** The sentence around a match, from the last full stop to the next, lines joined. */
function harmless(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  const head = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('. ')) + 1);
  const [tail = ''] = after.split('。');
  return HARMLESS.test(`${head}${text.slice(start, end)}${tail}`);
}

function direct(text: string): Ask[] {
  return [...text.matchAll(ASKED)].flatMap((match): Ask[] => {
    const [whole, secret = '', , verb = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const how = TYPED.test(verb) ? 'type' : 'send';
    const usual = how === 'type' && (TYPED_AT_AMAZON.test(secret) || NEW_ONE.test(text.slice(0, start)));
    if (usual || harmless(text, start, end)) return [];
    const named = whole.match(ANY_SECRET) ?? [secret];
    return named.map((each) => ({ secret: each, how, start, end }));
  });
}

function listed(text: string): Ask[] {
  return [...text.matchAll(LIST)].flatMap((match): Ask[] => {
    const [whole, verb = ''] = match;
    const end = match.index + whole.length;
    if (harmless(text, match.index, end)) return [];
    const rows = text
      .slice(end, end + 400)
      .split('\n')
      .slice(0, ROWS);
    const how = TYPED.test(verb) ? 'type' : 'send';
    return rows.flatMap((row): Ask[] => {
      const secret = ROW.exec(row)?.[1];
      return secret ? [{ secret, how, start: match.index, end }] : [];
    });
  });
}

function simple(text: string, pattern: RegExp, name?: string): Ask[] {
  return [...text.matchAll(pattern)]
    .map((match): Ask => {
      const end = match.index + match[0].length;
      return { secret: name ?? (match[1] as string), how: 'send', start: match.index, end };
    })
    .filter(({ start, end }) => !harmless(text, start, end));
}
