import { fold, foldWithMap } from '../../text/fold.ts';
import { asksToFollowLink } from '../asks.ts';
import type { Check } from '../check.ts';
import { quote } from '../evidence.ts';
import type { Message } from '../message.ts';

/** Salutations that stand where a registered name would: a form letter's, a translated one, a mail address. */
const STRANGE =
  /^[^\S\n]*(?:(?:尊敬する|親愛なる|拝啓)[^\n]{0,12}お客様[、,:]?|(?:amazon(?:\.co\.jp)?[^\S\n]*)?(?:お客様|会員様|各位|ユーザー様|お客さま)(?:へ)?[、,,。.:]?|様|dear (?:customer|user|client|amazon)[^\n]{0,20})[^\S\n]*$/m;
const ADDRESS_AS_NAME =
  /^[^\S\n]*(?:<?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}>?)[^\S\n]*(?:様|さん|,|、)/m;
/** Somebody's name with 様, on a line of its own or at its start; "お客様" is nobody's, nor is "Amazon お客様". */
const NAMED =
  /^[^\S\n]*(?!お客|会員|ユーザ|担当|皆)[^\s\d、。,.:：<>@【】]{1,16}(?:[^\S\n][^\s\d、。,.:：<>@【】]{1,16})?[^\S\n]*(?<!お客|会員|ユーザー|皆)(?:様|さま|さん)[、,]?[^\S\n]*$|^(?:hello|hi|dear) (?!customer|user|client|amazon)[a-z]/m;
/** A name with 様 anywhere, also inside a line: enough not to say that none is there. 同様, 仕様 and their like are words. */
const NAMED_SOMEWHERE =
  /[^\s、。客員皆ー御各同仕模有][^\S\n]?(?:様|さま)(?![々式子])|(?:hello|hi|dear) (?!customer|user|client|amazon)[a-z]/;

/**
 * No registered name in the salutation. Weak: plain notices carry none, and frauds print names too.
 * With the reader's own name typed in, it asks whether that name is there.
 */
export default {
  id: 'name-missing',
  strength: 'weak',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: '宛名に登録した名前がない',
    found: ({ how }) =>
      how === 'address'
        ? '宛名が、名前ではなくメールアドレスになっています。'
        : how === 'own-name'
          ? '入力されたお名前が、文面に見つかりませんでした。'
          : how === 'nothing'
            ? 'リンク先での操作を求めていますが、宛名がありません。'
            : '宛名が「お客様」などで、登録した名前ではありません。',
    why: '操作を求める本物のメールには、登録した名前が書かれることが多いと言われています。名前のない本物のお知らせもあります。',
    action: '名前があるかどうかだけで決めず、メッセージセンターで同じ知らせを探してください。',
    clear: '宛名の書き方に、目立つ点はありませんでした。偽のメールに名前が入ることもあります。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message, { name }) {
    if (name.trim() !== '') return ownName(message, name);
    const head = message.text.slice(0, 3000);
    const { text, map } = foldWithMap(head);
    const address = ADDRESS_AS_NAME.exec(text);
    if (address && !isHeaderLine(text, address.index)) return found(message, 'address', map, address);
    const strange = STRANGE.exec(text);
    if (strange && !NAMED.test(text)) return found(message, 'form', map, strange);
    // A genuine mail that sends the reader to a link is said to name them; a plain notice need not.
    if (asksToFollowLink(message) && !NAMED_SOMEWHERE.test(text)) {
      return { outcome: 'found', strength: 'weak', data: { how: 'nothing' } };
    }
    return { outcome: 'clear' };
  },
} satisfies Check as Check;

function found(
  message: Message,
  how: string,
  map: number[],
  match: RegExpExecArray,
): ReturnType<Check['judge']> {
  const start = map[match.index] ?? 0;
  const end = map[match.index + match[0].length] ?? message.text.length;
  return {
    outcome: 'found',
    strength: how === 'address' ? 'strong' : 'weak',
    data: { how },
    evidence: [quote(message, 'text', start, end)],
  };
}

/** Names are compared without spaces: 山田 太郎 and 山田太郎 are one. */
function ownName(message: Message, name: string): ReturnType<Check['judge']> {
  const bare = (words: string) => fold(words).replace(/\s/g, '');
  return bare(message.text).includes(bare(name))
    ? { outcome: 'clear' }
    : { outcome: 'found', data: { how: 'own-name' } };
}

/** 「宛先: a@b」 and account lines (「メールアドレス: …」) are not salutations. */
function isHeaderLine(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
  return /[:：]/.test(line);
}
