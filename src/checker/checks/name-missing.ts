import { fold } from '../../text/fold.ts';
import { asksToFollowLink } from '../asks.ts';
import type { Check } from '../check.ts';
import { quoteFolded } from '../evidence.ts';
import type { Message } from '../message.ts';
import type { Words } from '../reading.ts';
import { addressAsName, formOfAddress, namesSomebody, type Salutation } from '../salutation.ts';

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
  judge(message, { name, words }) {
    const { text } = words.text;
    if (name.trim() !== '') {
      return includesName(text, name)
        ? { outcome: 'clear' }
        : { outcome: 'found', data: { how: 'own-name' } };
    }
    const address = addressAsName(text);
    if (address) return found(message, words, 'address', address);
    const form = formOfAddress(text);
    if (form) return found(message, words, 'form', form);
    // A genuine mail that sends the reader to a link is said to name them; a plain notice need not.
    if (asksToFollowLink(words) && !namesSomebody(text)) {
      return { outcome: 'found', strength: 'weak', data: { how: 'nothing' } };
    }
    return { outcome: 'clear' };
  },
} satisfies Check;

function found(
  message: Message,
  { text }: Words,
  how: 'address' | 'form',
  place: Salutation,
): ReturnType<Check['judge']> {
  return {
    outcome: 'found',
    strength: how === 'address' ? 'strong' : 'weak',
    data: { how },
    evidence: [quoteFolded(message, 'text', text, place)],
  };
}

/** Names are compared without spaces: 山田 太郎 and 山田太郎 are one. */
function includesName(text: string, name: string): boolean {
  const bare = (words: string) => words.replace(/\s/g, '');
  return bare(text).includes(bare(fold(name)));
}
